import { stackPanels, type Panel } from "../../../src/layout/panels/panel";
import { english } from "../../../src/layout/texts/english";

const panel = (id: string, rows: number, room: number): Panel => ({
  id, label: id, hint: "What it is.", columns: [{ header: "Name" }, { header: "Value" }], room, gone: "– gone",
  rows: Array.from({ length: rows }, (_, row) => ({ key: `${row}`, cells: [`row ${row}`, row] })),
});

it("puts panels below each other with the room of each, and its spare rows out of sight", () => {
  const { tables, spareRows, areas, end } = stackPanels(6, [panel("A", 2, 5), panel("B", 1, 3)], [10, 10], english);
  expect(tables.map(({ id, row, rows }) => [id, row, rows.length])).toEqual([["A", 7, 2], ["B", 14, 1]]);
  expect(spareRows).toEqual([{ row: 10, rows: 3 }, { row: 16, rows: 2 }]);
  expect(areas.map(({ cells }) => cells[0])).toEqual([["A", "What it is."], ["B", "What it is."]]);
  expect(end).toBe(18);
});

it("says how many rows have no room, and has one to say that there are none", () => {
  const { tables, areas } = stackPanels(0, [panel("A", 7, 5), panel("B", 0, 3)], [10, 10], english);
  expect(tables.map(({ rows }) => rows.length)).toEqual([5, 1]);
  expect(areas[0]?.cells[0]?.[1]).toBe("What it is. 2 further rows do not fit here.");
  expect(stackPanels(0, [panel("A", 7, 5)], [10, 10], english).spareRows).toEqual([]);
  expect(tables[1]?.rows[0]?.cells).toEqual(["–", null]);
});
