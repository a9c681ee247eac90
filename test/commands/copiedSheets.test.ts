import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { takeBack } from "../../src/commands/takeBack";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { copySheet } from "./userEdits/copySheet";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2026-01-01") ?? 0;
const early = { asOf: parseDay("2026-05-31") };

async function builtBook(): Promise<{ readonly book: OpenedWorkbook; readonly host: ExcelHost }> {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const book = newWorkbook();
  importDelimited(book, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = await open(book);
  await build(early);
  return { book, host };
}

async function open({ model }: OpenedWorkbook): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

/** What stands on a sheet, as it is shown. */
function contentOf({ model }: OpenedWorkbook, name: string): string {
  const sheet = model.sheets.find((each) => each.name === name);
  return JSON.stringify([...(sheet?.columns ?? [])].sort(([a], [b]) => a - b).map(([column, { length }]) => Array.from({ length }, (_, row) => sheet?.getValue(row, column) ?? null)));
}

describe.each(["Scorecard", "Trends"])("of %s and a copy that a user put before it", (name) => {
  it.each([["at once", false], ["after the book was saved and opened", true]])("a refresh changes the one that it made, %s, whatever they are called", async (_when, isReopened) => {
    const { book, host } = await builtBook();
    const ours = book.model.sheets.find((sheet) => sheet.name === name);
    if (!ours) throw new Error(`no sheet ${name}`);
    const { name: copyName } = copySheet(ours, 0);
    host.user.renameSheet(ours.id, "Mine");
    host.settle();
    const [before, copyBefore] = [contentOf(book, "Mine"), contentOf(book, copyName)];
    const now = isReopened ? readWorkbook(saveWorkbook(book)) : book;
    if (isReopened) await open(now);
    await build();
    expect(contentOf(now, copyName)).toBe(copyBefore);
    expect(contentOf(now, "Mine")).not.toBe(before);
  });
});

it("a copy that outlives the first build is the user's at the next one", async () => {
  const { book, host } = await builtBook();
  const ours = book.model.sheets.find((sheet) => sheet.name === "Trends");
  if (!ours) throw new Error("no Trends");
  const copy = copySheet(ours, 0);
  host.user.type(copy.id, [{ row: 4, column: 2, text: "mine" }]);
  await takeBack(new OfficeWorkbook(), () => undefined);
  const before = contentOf(book, copy.name);
  await build(early);
  expect(contentOf(book, copy.name)).toBe(before);
  expect((await new OfficeWorkbook().readInventory()).sheets).toContain("trends");
  expect(book.model.sheets.filter(({ customProperties }) => [...customProperties.values()].includes("trends"))).toHaveLength(2);
});

it("a build that is taken back leaves no name behind, and one that is made again finds its sheets", async () => {
  const { book } = await builtBook();
  expect(book.model.names.filter(({ hidden }) => hidden)).not.toEqual([]);
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(book.model.names).toEqual([]);
  await build(early);
  expect((await new OfficeWorkbook().readInventory()).sheets).toContain("trends");
});
