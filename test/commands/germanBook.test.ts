import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import { readSharing } from "../../src/commands/readSharing";
import { refreshScorecard } from "../../src/commands/refreshScorecard";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { localSharing } from "../../src/computation/localSharing";
import type { Language } from "../../src/domain/language/language";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { cellsOfBook } from "./cellsOfBook";
import { openPeopleBook, today } from "./peopleBook";

const run = (language: Language, settings: Partial<ScorecardSettings> = {}): Promise<ScorecardAnswer> => {
  const context = { workbook: new OfficeWorkbook(), computation: localComputation, settings: { locale: "de-DE", language, ...settings }, today, onProgress: () => undefined };
  return language === "de" ? buildScorecard.run(context) : refreshScorecard.run(context);
};

async function type(address: string, value: string | number): Promise<void> {
  await Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem("Scorecard").getRange(address).values = [[value]];
    await excel.sync();
  });
}

/** The cell of first-contact resolution in a column of the Scorecard. */
async function cellOf(header: string): Promise<string> {
  return Excel.run(async (excel) => {
    const table = excel.workbook.tables.getItem("Scorecard_Lagging");
    const [heads, titles] = [table.getHeaderRowRange().load("values"), table.columns.getItemAt(0).getDataBodyRange().load("values")];
    await excel.sync();
    const row = titles.values.findIndex(([title]) => String(title).startsWith("Ohne Weiterleitung"));
    const cell = table.getDataBodyRange().getCell(row, heads.values[0]?.indexOf(header) ?? -1).load("address");
    await excel.sync();
    return cell.address.split("!").at(-1) ?? "";
  });
}

it("is built in German, stays so for a colleague with English, who is answered in English, and is written no second time", async () => {
  const host = await openPeopleBook();
  const built = await run("de");
  expect(host.workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual(expect.arrayContaining(["Scorecard", "90-Tage-Plan", "Definitionen", "Datenqualität"]));
  expect(built.periods[0]?.label).toBe("September 2026");
  expect(built.scorecard?.lines.find(({ description }) => description.id === "innovation")?.reason).toMatch(/^Nicht gemessen: In der Arbeitsmappe fehlt /u);
  const before = cellsOfBook(host.workbook);
  const again = await run("en");
  expect([again.edits, again.scorecard?.lines.find(({ description }) => description.id === "innovation")?.reason?.split(":")[0]]).toEqual([0, "Not measured"]);
  expect(cellsOfBook(host.workbook)).toEqual(before);
});

it("takes a typed target, tells of a computed cell that was typed over and settles it, and is taken back", async () => {
  const host = await openPeopleBook();
  await run("de");
  await type(await cellOf("Ziel"), 0.99);
  const judged = await run("en");
  expect(judged.scorecard?.lines.find(({ description }) => description.id === "first-contact-resolution")?.bounds).toMatchObject({ target: 0.99, setBy: "sheet" });

  const standing = cellsOfBook(host.workbook, { store: false });
  await type(await cellOf("Jetzt"), 0.5);
  const told = await run("de");
  const [finding] = told.diagnostics.filter(({ code }) => code === "sheet.typed-over");
  expect(finding?.message).toContain("wurde mit „0.5“ überschrieben");
  expect(Object.values(cellsOfBook(host.workbook))).toContain(finding?.message);
  await run("de", { settled: { kept: [], taken: [finding?.typedOver ?? ""] } });
  expect(cellsOfBook(host.workbook, { store: false })).toEqual(standing);

  expect(await takeBack(new OfficeWorkbook(), () => undefined)).not.toBeNull();
  expect((await run("de", { settled: { kept: [], taken: [finding?.typedOver ?? ""] } })).scorecard).not.toBeNull();
  expect((await run("en")).edits).toBe(0);
});

it("is shared with its German words, and what names people is told in the language asked for", async () => {
  const host = await openPeopleBook();
  await run("de");
  const facts = await readSharing({ workbook: new OfficeWorkbook(), today, onProgress: () => undefined });
  if (facts === null) throw new Error("no scorecard");
  expect(facts.language).toBe("de");
  const asked = async (answerIn?: Language): Promise<string | undefined> =>
    (await localSharing.check(null, { ...facts, ...(answerIn === undefined ? {} : { answerIn }) })).find(({ code }) => code === "sharing.input-names")?.message;
  expect([await asked(), await asked("en")]).toEqual([expect.stringContaining("unterscheidet 2 Personen"), expect.stringContaining("tells 2 people apart")]);
  const copied = await localSharing.copy(await new OfficeWorkbook().readFile(() => undefined), facts);
  expect(copied.kind).toBe("copy");
  expect(host.workbook.sheets.length).toBeGreaterThan(3);
});
