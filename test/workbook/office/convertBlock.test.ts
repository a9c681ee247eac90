import { convertBlock } from "../../../src/workbook/office/convertBlock";
import { columnRuns } from "../../../src/workbook/office/columnRuns";
import { Turns } from "../../../src/workbook/turns";

it("gives the columns in the order asked, though neighbours were read together and one was asked for twice", async () => {
  const columns = [4, 0, 1, 4];
  const values = [[["a", 1], ["b", 2]], [["x"], ["y"]]];
  const { piece } = await convertBlock({ table: 2, row: 10, rows: 2, rowCount: 99, columns, runs: columnRuns(columns) }, values, new Turns());
  expect(piece).toMatchObject({ table: 2, row: 10, rowCount: 99 });
  expect(piece.columns.map(({ texts, numbers }) => [texts, [...numbers]])).toEqual([[["x", "y"], [0, 1]], [["a", "b"], [0, 1]], [[], [1, 2]], [["x", "y"], [0, 1]]]);
});
