import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { workbookChanges } from "../../../../host/workbench/worker/workbookChanges";

const { model } = newWorkbook();
const [sheet] = model.sheets;
if (!sheet) throw new Error("A new workbook has a sheet.");
const block = { row: 1, column: 2, rows: 3, columns: 4 };

test("the add-in's selection and activation are told, the user's own are not", () => {
  const activated = { kind: "activated", sheet, before: null } as const;
  const selection = { kind: "selection", sheet, block } as const;
  expect(workbookChanges({ ...activated, author: "add-in" }, model)).toMatchObject([{ kind: "sheets", workbook: { activeSheet: sheet.id } }]);
  expect(workbookChanges({ ...selection, author: "add-in" }, model)).toEqual([{ kind: "selection", sheet: sheet.id, block }]);
  expect(workbookChanges({ ...activated, author: "user" }, model)).toEqual([]);
  expect(workbookChanges({ ...selection, author: "user" }, model)).toEqual([]);
});

test("cells are told with every sheet whose charts may draw them", () => {
  const change = { kind: "cells", author: "calculation", sheet, block, edits: [] } as const;
  expect(workbookChanges(change, model)).toEqual([{ kind: "cells", sheet: sheet.id, block }]);
  const withChart = newWorkbook().model;
  withChart.sheets[0]?.charts.push({} as never);
  expect(workbookChanges(change, withChart)).toEqual([{ kind: "cells", sheet: sheet.id, block }, { kind: "sheet", sheet: withChart.sheets[0]?.id }]);
});
