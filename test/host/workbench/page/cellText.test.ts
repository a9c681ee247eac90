import { cellText } from "../../../../host/workbench/page/cellText";

const place = { row: 3, column: 27, rows: 1, columns: 1 };
const cell = { row: 3, column: 27, style: 0 };

test.each([
  [undefined, "Data!AB4: empty"],
  [{ ...cell, value: 0.25 }, "Data!AB4: 0.25"],
  [{ ...cell, value: true }, "Data!AB4: TRUE"],
  [{ ...cell, value: "#N/A", isError: true as const, formula: "=NA()" }, "Data!AB4: #N/A (=NA())"],
])("%j is said as %s", (view, text) => {
  expect(cellText("Data", place, view)).toBe(text);
});
