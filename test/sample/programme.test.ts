import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { datasets } from "../../src/domain/table/datasets";
import { headerKey } from "../../src/domain/table/headerKey";
import { makeProgramme } from "../../src/sample/programme/makeProgramme";
import { makeProgrammeSample } from "../../src/sample/programme/programmeSample";
import { serialOf } from "../../src/sample/sheetTable";
import { monthStart } from "../../src/sample/calendar";
import { writeSampleWorkbook } from "../../samples/generate/writeWorkbook";

const tables = makeProgramme();

it("is the file that its generator writes", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "programme-"));
  const written = path.join(folder, "leadership-programme.xlsx");
  await writeSampleWorkbook(makeProgrammeSample(), written);
  const same = readFileSync(written).equals(readFileSync(path.resolve(__dirname, "../../samples/leadership-programme.xlsx")));
  rmSync(folder, { recursive: true });
  expect(same).toBe(true);
});

it("holds every table of the programme, filled, with all the columns that are needed", () => {
  const ofProgramme = Object.values(datasets).filter(({ isProgramme }) => isProgramme === true);
  expect(tables).toHaveLength(ofProgramme.length);
  for (const { title, columns } of ofProgramme) {
    const table = tables.find(({ name }) => headerKey(name) === headerKey(title.replaceAll(" ", "")));
    expect({ title, rows: (table?.rows.length ?? 0) > 0 }).toEqual({ title, rows: true });
    const headers = table?.headers.map(headerKey) ?? [];
    expect(headers).toEqual(expect.arrayContaining(columns.filter(({ needed }) => needed === true).map(({ id }) => headerKey(id))));
  }
});

it("links a story to a decision that said what it was for", () => {
  const decisions = makeProgrammeSample().find(({ name }) => name === "Decisions");
  const linked = tables.find(({ name }) => name === "ImpactStories")?.rows.flatMap(([, , id]) => (typeof id === "string" ? [id] : [])) ?? [];
  expect(linked).not.toEqual([]);
  for (const id of linked) expect(decisions?.rows.find(([own]) => own === id)?.slice(8).some((effect) => effect !== null)).toBe(true);
});

it("shows what happened to the teams: better in Technical since its programme, burned out in Billing since its calls are shorter", () => {
  expect(pulse("Technical", "My leader listens to me", 31, 36) - pulse("Technical", "My leader listens to me", 24, 27)).toBeGreaterThan(0.5);
  expect(pulse("Billing", "I feel burned out by my work", 33, 36) - pulse("Billing", "I feel burned out by my work", 24, 33)).toBeGreaterThan(0.5);
});

function pulse(team: string, item: string, from: number, to: number): number {
  const rows = tables.find(({ name }) => name === "PulseAnswers")?.rows ?? [];
  const answers = rows.filter(([on, asked, , of]) => of === team && asked === item && inMonths(serialOf(on ?? null), from, to)).map(([, , answer]) => Number(answer));
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
}

function inMonths(serial: number | null, from: number, to: number): boolean {
  return serial !== null && serial >= monthStart(from) && serial < monthStart(to);
}
