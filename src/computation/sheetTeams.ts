import { nameKey } from "../domain/measure/words";
import type { ScorecardShape } from "../domain/scorecard/scorecardChoices";
import type { FollowedTeams } from "../domain/teams/followTeams";

/** A team that has a Scorecard sheet of its own. */
export interface SheetTeam {
  readonly team: string;
  /** What the sheet is known by: the team's first name on it, as names are compared. */
  readonly key: string;
}

/** What decides which teams have a sheet. */
export interface SheetWishes {
  readonly shape: ScorecardShape;
  /** Every team in the data. */
  readonly teams: readonly string[];
  /** Whose Scorecard the main one is; null is the whole organisation. */
  readonly mainTeam: string | null;
  /** Keys of the sheets that stand. */
  readonly standing: readonly string[];
  readonly renamedTo: FollowedTeams["renamedTo"];
}

/**
 * The teams that have a sheet, in the order of the data: every one where the shape wants that, but for one that the main Scorecard
 * shows beside them; and each whose sheet stands, since a sheet that is no longer refreshed would soon say what is not so. A renamed team keeps
 * the sheet with its former name. `gone` are the keys of sheets that are no team's any more.
 */
export function sheetTeams({ shape, teams, mainTeam, standing, renamedTo }: SheetWishes): { readonly sheets: readonly SheetTeam[]; readonly gone: readonly string[] } {
  const own = new Set(standing);
  const formerOf = new Map<string, string>();
  for (const key of [...standing].sort()) {
    const present = renamedTo(key);
    if (present !== null && !own.has(nameKey(present)) && !formerOf.has(nameKey(present))) formerOf.set(nameKey(present), key);
  }
  const sheets = teams
    .map((team): SheetTeam => ({ team, key: formerOf.get(nameKey(team)) ?? nameKey(team) }))
    .filter(({ team, key }) => own.has(key) || shape === "teams" || (shape === "both" && team !== mainTeam));
  const used = new Set(sheets.map(({ key }) => key));
  return { sheets, gone: standing.filter((key) => !used.has(key)) };
}
