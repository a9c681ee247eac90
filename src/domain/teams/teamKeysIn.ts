import { textOf } from "../measure/columns";
import { nameKey } from "../measure/words";
import type { Table } from "../table/table";

/** The teams that rows name, as names are compared. Names of a dictionary that no row has are left out. */
export function teamKeysIn(tables: readonly Table[]): Set<string> {
  const keys = new Set<string>();
  for (const table of tables) {
    const team = textOf(table, "team");
    if (!team) continue;
    const used = new Uint8Array(team.values.length);
    for (let row = 0; row < table.rowCount; row++) {
      const code = team.codes[row] as number;
      if (code >= 0) used[code] = 1;
    }
    team.values.forEach((name, code) => {
      if (used[code]) keys.add(nameKey(name));
    });
  }
  return keys;
}
