import type { Calc } from "../../host/calc/calc";
import { createHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { findingsTableId } from "../../src/layout/dataQuality/geometry";
import { english } from "../../src/layout/texts/english";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2026-01-01") ?? 0;
/** What is written does not depend on what formulas give. */
const noCalc: Calc = { recalculate: () => ({ computed: 0, left: [] }) };

it("says where a cell of the Data Quality sheet that was typed over stands once the findings about such cells are listed there too", async () => {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)}T08:00:00+02:00,${formatDay(firstDay + row + 1)}T08:00:00+02:00,${row % 3 === 0 ? 1 : 0},0`);
  const book = newWorkbook();
  importDelimited(book, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = createHost({ workbook: book.model, calc: noCalc });
  await connectOffice(host);
  await build();
  const sheet = book.model.sheets.find(({ name }) => name === "Data Quality");
  const table = sheet?.tables.find(({ name }) => name === findingsTableId);
  if (!sheet || !table) throw new Error("no findings");
  const column = table.range.column + table.columns.findIndex(({ name }) => name === english.quality.columns.code);
  host.user.type(sheet.id, [{ row: table.range.row + 1, column, text: "mine" }]);

  const { diagnostics } = await build();
  const [told] = diagnostics.filter(({ code }) => code === "sheet.typed-over");
  const row = Number(/\d+$/.exec(told?.address ?? "")?.[0]) - 1;
  expect(row).toBeGreaterThan(table.range.row + 1);
  expect(sheet.getValue(row, column)).toBe("mine");
  expect((await build()).edits).toBe(0);
});
