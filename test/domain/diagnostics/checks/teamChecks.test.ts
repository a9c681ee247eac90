import { checkRows } from "../../../../src/domain/diagnostics/checkRows";
import { parsedTable } from "../../table/parsedTable";

type Cells = Parameters<typeof parsedTable>[1];
const overlaps = (columns: Cells) => checkRows(parsedTable("teams", columns).table).filter(({ code }) => code === "teams.overlap").map(({ rows, address }) => `${rows} ${address ?? ""}`);

test.each<[string, Cells, string[]]>([
  ["a row that begins before the last one ends", { Team: ["A", "A"], From: [1, 9], To: [10, null] }, ["1 Teams!C6"]],
  ["the same, whatever the order of rows", { Team: ["A", "B", "A"], From: [9, 9, 1], To: [null, null, 10] }, ["1 Teams!C5"]],
  ["a row behind one that contains another", { Team: ["A", "A", "A"], From: [1, 2, 5], To: [20, 3, 8] }, ["2 Teams!C6"]],
  ["two leaders from one day on", { Team: ["A", "A"], From: [1, 1], To: [null, null], Leader: ["Ann", "Bo"] }, ["1 Teams!C6"]],
  ["no row that begins on the last day of the one before", { Team: ["A", "A"], From: [1, 10], To: [10, null] }, []],
  ["no row behind one without a last day", { Team: ["A", "A"], From: [1, 10], To: [null, null] }, []],
  ["no row that only gives another former name", { Team: ["A", "A"], From: [1, 1], To: [null, null], Leader: ["Ann", "Ann"], Formerly: ["B", "C"] }, []],
  ["no rows without days", { Team: ["A", "A"], From: [null, null], To: [null, null], Leader: ["Ann", "Bo"] }, []],
  ["no rows of different teams", { Team: ["A", "B"], From: [1, 1], To: [10, 10] }, []],
])("finds %s", (_what, columns, found) => expect(overlaps(columns)).toEqual(found));
