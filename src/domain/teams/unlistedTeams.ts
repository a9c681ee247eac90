import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import { textOf } from "../measure/columns";
import { nameKey } from "../measure/words";
import type { Table, Tables } from "../table/table";
import { cellPlace } from "../table/tableOrigin";
import type { Reorganisation } from "./reorganisation";
import { teamKeysIn } from "./teamKeysIn";

/** Teams in rows that the teams table has neither as a team nor as a former one: all in one finding. */
export function unlistedTeams(tables: Tables, teams: Table, reorganisations: readonly Reorganisation[]): Finding[] {
  const listed = teamKeysIn([teams]);
  for (const { formerKey } of reorganisations) listed.add(formerKey);
  const names = new Map<string, string>();
  let rows = 0;
  let place: ReturnType<typeof cellPlace> | null = null;
  for (const table of Object.values(tables)) {
    const team = textOf(table, "team");
    if (!team || table.dataset === "teams") continue;
    const unlisted = Uint8Array.from(team.values, (name) => (listed.has(nameKey(name)) ? 0 : 1));
    if (!unlisted.includes(1)) continue;
    const seen = new Uint8Array(team.values.length);
    for (let row = 0; row < table.rowCount; row++) {
      const code = team.codes[row] as number;
      if (unlisted[code] !== 1) continue;
      rows++;
      if (seen[code] === 1) continue;
      seen[code] = 1;
      place ??= cellPlace(table.origin, "team", table.sourceRows[row] ?? row);
      const name = team.values[code] ?? "";
      if (!names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  if (place === null) return [];
  return [{ severity: "warning", code: "teams.not-listed", message: messages.teamsNotListed(rows, [...names.values()].sort()), ...place, rows }];
}
