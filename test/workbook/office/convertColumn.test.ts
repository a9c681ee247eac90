import { CellKind } from "../../../src/domain/table/cells";
import { convertColumn } from "../../../src/workbook/office/convertColumn";

it("takes each cell for what Excel's value of it is, and each text once", () => {
  const values = [[1.5, "x"], ["", "x"], ["open", "x"], [true, "x"], ["#N/A", "x"], ["open", "x"], [false, "x"], ["#1", "x"]];
  const { cells, bytes } = convertColumn(values, 0, 9);
  expect([...cells.kinds]).toEqual([
    CellKind.number, CellKind.blank, CellKind.text, CellKind.boolean, CellKind.error, CellKind.text, CellKind.boolean, CellKind.text, CellKind.blank,
  ]);
  expect([...cells.numbers]).toEqual([1.5, 0, 0, 1, 1, 0, 0, 2, 0]);
  expect(cells.texts).toEqual(["open", "#N/A", "#1"]);
  expect(cells.length).toBe(9);
  expect(bytes).toBe(18 + 3 + 7 + 7 + 7 + 7 + 7 + 5);
});

it("reads what is missing of a response as blank", () => {
  expect([...convertColumn([[1]], 1, 2).cells.kinds]).toEqual([CellKind.blank, CellKind.blank]);
});
