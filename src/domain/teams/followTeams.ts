import type { Finding } from "../diagnostics/diagnostic";
import { nameKey } from "../measure/words";
import type { DatasetId } from "../table/datasetId";
import type { Table, Tables } from "../table/table";
import { readReorganisations, readTeamRows } from "./reorganisation";
import { renameTeams, type FormerRows } from "./renameTeams";
import { reorganisationFindings } from "./reorganisationFindings";
import { followSuccession, type Fate } from "./succession";
import { teamKeysIn } from "./teamKeysIn";
import { teamsFromPeople } from "./teamsFromPeople";
import { unlistedTeams } from "./unlistedTeams";

/** The tables with every team under its present name. */
export interface FollowedTeams {
  readonly tables: Tables;
  /** What was decided on the way, and what the teams table leaves open. */
  readonly diagnostics: readonly Finding[];
  /** What a team is called now, given any name that it ever had; any other name as it is. */
  readonly presentName: (name: string) => string;
  /** The present name of a team that only got another name; null for any other team. */
  readonly renamedTo: (name: string) => string | null;
}

/**
 * Counts the rows of former teams to the teams that they have become, as the teams table tells. It is done before anything is
 * grouped, so that minima of people data hold for the teams as they are. Without former names the tables stay the same values.
 */
export function followTeams(tables: Tables): FollowedTeams {
  const { teams } = tables;
  const found = Object.values(tables);
  if (!teams) return { tables, diagnostics: found.flatMap((table) => teamsFromPeople(table, tables)), presentName: (name) => name, renamedTo: () => null };

  const rows = readTeamRows(teams);
  const inRows = teamKeysIn(found.filter((table) => table !== teams));
  const known = new Set([...inRows, ...rows.map(({ key }) => key)]);
  const reorganisations = readReorganisations(teams, rows, (key) => known.has(key));
  const succession = followSuccession(reorganisations, rows);

  const renamed: Partial<Record<DatasetId, Table>> = {};
  const former: FormerRows[] = [];
  for (const table of found) {
    const result = renameTeams(table, succession);
    renamed[table.dataset] = result.table;
    if (table !== teams) former.push(...result.former);
  }
  const presentFate = (name: string): Fate | undefined => succession.fates.get(nameKey(name))?.at(-1);
  return {
    tables: renamed,
    diagnostics: [
      ...reorganisationFindings({ teams, rows, reorganisations, succession, known, former }),
      ...unlistedTeams(renamed, teams, reorganisations),
      ...Object.values(renamed).flatMap((table) => teamsFromPeople(table, renamed)),
    ],
    presentName: (name) => presentFate(name)?.present ?? name,
    renamedTo: (name) => {
      const fate = presentFate(name);
      return fate?.onlyRenamed === true && fate.presentKey !== fate.key ? fate.present : null;
    },
  };
}
