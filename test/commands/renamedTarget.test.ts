import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { today } from "../cli/settings";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2026-01-01") ?? 0;

test("a target counts that is typed into the column of targets, whatever the user calls it", async () => {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const book = newWorkbook();
  importDelimited(book, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = createHost({ workbook: book.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await build();
  const sheet = book.model.sheets.find(({ name }) => name === "Scorecard");
  const table = sheet?.tables.find(({ name }) => name === "Scorecard_Lagging");
  if (!sheet || !table) throw new Error("no table");
  const { row, column, rows: height, columns } = table.range;
  const at = column + table.columns.findIndex(({ name }) => name === "Target");
  const line = Array.from({ length: height }, (_, index) => row + index).find((one) => sheet.getValue(one, column + columns - 1) === "first-contact-resolution") ?? 0;
  expect(host.user.type(sheet.id, [{ row, column: at, text: "Our goal" }])).toBeNull();
  expect(host.user.type(sheet.id, [{ row: line, column: at, text: "0.5" }])).toBeNull();

  const { scorecard } = await build();
  expect(table.columns.some(({ name }) => name === "Our goal")).toBe(true);
  expect(scorecard?.lines.find(({ description }) => description.id === "first-contact-resolution")?.bounds).toMatchObject({ target: 0.5, setBy: "sheet" });
  expect(await build()).toMatchObject({ edits: 0 });
});
