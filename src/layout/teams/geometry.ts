/** Plan id of the Teams sheet, and the names of its tables. */
export const teamsSheetId = "teams";
export const mapTableId = "Teams_Map";
export const takeTableId = "Teams_Take";
export const mixTableId = "Teams_Mix";

/** Teams that are listed; how many more there are is said in words. */
export const listedTeams = 60;
/** Rows that a table can fill: everyone, the teams, and those that are kept because the user wrote something there. */
const room = listedTeams + 20;

/** Characters: the team, a number, what stands beside it, and the user's note. */
const widths = { team: 14, value: 10, mark: 8, note: 18 } as const;

/** Rows of the sheet (zero-based): the tables grow downwards into rows that are out of sight until then. */
export const teamsRows = (() => {
  const table = (rail: number) => ({ rail, header: rail + 1, body: rail + 2, room });
  const map = table(3);
  const take = table(map.body + room + 1);
  const mix = table(take.body + room + 1);
  return { title: 0, subtitle: 1, more: 2, map, take, mix } as const;
})();

export type TeamsTable = "map" | "take" | "mix";

/** Where the number of a pair stands; what stands beside it is in the next column. */
export function valueColumn(pair: number): number {
  return 1 + 2 * pair;
}

/** The last column that is read: the user's note. */
export function noteColumn(pairs: number): number {
  return valueColumn(pairs);
}

/** Where the link back stands: its text reaches into the column of notes. */
export function linkColumn(pairs: number): number {
  return noteColumn(pairs);
}

/** Widths of the columns that are read, in characters. */
export function shownWidths(pairs: number): number[] {
  return [widths.team, ...Array.from({ length: pairs }, () => [widths.value, widths.mark]).flat(), widths.note];
}
