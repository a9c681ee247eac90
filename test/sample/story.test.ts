import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monthCount, monthStart, reorganisation } from "../../src/sample/calendar";
import { makeSample } from "../../src/sample/sample";
import type { SampleCell, SheetTable } from "../../src/sample/sheetTable";
import { writeSampleWorkbook } from "../../samples/generate/writeWorkbook";

const tables = makeSample();

it("is the file that its generator writes", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sample-"));
  const written = path.join(folder, "support-org.xlsx");
  await writeSampleWorkbook(tables, written);
  const same = readFileSync(written).equals(readFileSync(path.resolve(__dirname, "../../samples/support-org.xlsx")));
  rmSync(folder, { recursive: true });
  expect(same).toBe(true);
});

it("holds every dataset, at least 20,000 cases and 36 months", () => {
  expect(tables).toHaveLength(11);
  expect(named("Cases").rows.length).toBeGreaterThanOrEqual(20_000);
  const opened = cells("Cases", "Opened").map(serial);
  expect(Math.min(...opened)).toBeLessThan(monthStart(0) + 2);
  expect(Math.max(...opened)).toBeGreaterThan(monthStart(monthCount) - 2);
});

it("shows the handle-time trap in Billing", () => {
  expect(change("Billing", "Handle minutes", 33)).toBeCloseTo(-0.12, 1);
  expect(change("Billing", "CSAT", 33)).toBeCloseTo(-0.18, 1);
});

it("shows the healthy trade in Onboarding", () => {
  expect(change("Onboarding", "Handle minutes", 30)).toBeCloseTo(0.15, 1);
  expect(change("Onboarding", "CSAT", 30)).toBeCloseTo(0.24, 1);
});

it("shows a programme that brought answers from 31 to 12 minutes in Technical", () => {
  expect(answerMinutes("Technical", 0, 24)).toBeCloseTo(31, -0.5);
  expect(answerMinutes("Technical", 33, 36)).toBeCloseTo(12, -0.5);
});

it("has a team too small for figures about people", () => {
  const agents = named("People").rows.filter((row) => at("People", row, "Team") === "Escalations" && at("People", row, "Role") === "Agent" && at("People", row, "Left") === null);
  expect(agents.length).toBeLessThan(5);
});

it("has gaps in Returns and a renamed team", () => {
  const returns = named("Cases").rows.filter((row) => at("Cases", row, "Team") === "Returns");
  const blank = returns.filter((row) => at("Cases", row, "Topic") === null).length / returns.length;
  expect(blank).toBeGreaterThan(0.25);
  const chat = named("Cases").rows.filter((row) => at("Cases", row, "Team") === "Chat").map((row) => serial(at("Cases", row, "Opened")));
  expect(Math.max(...chat)).toBeLessThan(reorganisation);
});

function named(name: string): SheetTable {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

function at(table: string, row: readonly SampleCell[], header: string): SampleCell {
  return row[named(table).headers.indexOf(header)] ?? null;
}

function cells(table: string, header: string): SampleCell[] {
  return named(table).rows.map((row) => at(table, row, header));
}

function serial(cell: SampleCell): number {
  return typeof cell === "object" && cell !== null ? cell.serial : NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Relative change of a team's mean from `month` on, against the year before. */
function change(team: string, header: string, month: number): number {
  const between = (from: number, to: number): number[] => named("Cases").rows.flatMap((row) => {
    const value = at("Cases", row, header);
    const opened = serial(at("Cases", row, "Opened"));
    const matches = at("Cases", row, "Team") === team && opened >= monthStart(from) && opened < monthStart(to);
    return matches && typeof value === "number" ? [value] : [];
  });
  return mean(between(month, monthCount)) / mean(between(month - 12, month)) - 1;
}

function answerMinutes(team: string, from: number, to: number): number {
  return mean(named("Questions").rows.flatMap((row) => {
    const asked = serial(at("Questions", row, "Asked"));
    const answered = serial(at("Questions", row, "Answered"));
    const matches = at("Questions", row, "Team") === team && asked >= monthStart(from) && asked < monthStart(to) && !Number.isNaN(answered);
    return matches ? [(answered - asked) * 1440] : [];
  }));
}
