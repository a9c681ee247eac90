import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard } from "../../cli/runScorecard";
import { defaultSettings, today } from "./settings";

const folder = mkdtempSync(path.join(tmpdir(), "delimited-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ["Case ID", "Opened", "Closed", "Customer", "Team", "Handle Time (min)", "Transfers", "Reopens", "Comment"];
const rows = Array.from({ length: 90 }, (_, index) => {
  const day = `${String(1 + (index % 28)).padStart(2, "0")}.0${1 + (index % 6)}.2026`;
  return [`K${index}`, `${day} 08:15`, `${day} 16:40`, `Kundin ${index % 40}`, index % 2 ? "Zürich" : "Genève", `${index % 7},5`, `${index % 3}`, `${index % 5 === 0 ? 1 : 0}`, "Danke, erledigt"];
});

/** The same cases, written in one of the ways in which programs write such files. */
function written(delimiter: string, { end = "\n", before = [] as readonly string[], after = [] as readonly string[], trailing = "" } = {}): string {
  const field = (text: string): string => (text.includes(delimiter) || text.includes("\n") ? `"${text}"` : text);
  const lines = [names, ...rows].map((fields) => fields.map(field).join(delimiter) + trailing);
  return [...before, ...lines, ...after, ""].join(end);
}
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

const files: readonly (readonly [what: string, name: string, bytes: string | Uint8Array])[] = [
  ["semicolons in UTF-8 with a mark", "cases.csv", `\ufeff${written(";", { end: "\r\n" })}`],
  ["commas, quoted", "cases.csv", written(",")],
  ["tabs in UTF-16", "cases.txt", utf16(`\ufeff${written("\t", { end: "\r\n" })}`)],
  ["tabs in UTF-16, big end first, without a mark", "cases.tsv", utf16(written("\t")).swap16()],
  ["semicolons in windows-1252", "cases.csv", Buffer.from(written(";"), "latin1")],
  ["bars with the ends of lines of old Macs", "cases.txt", written("|", { end: "\r" })],
  ["a delimiter that the first line says", "cases.csv", `sep=;\r\n${written(";", { end: "\r\n" })}`],
  ["a delimiter at the end of each line", "cases.csv", written(";", { trailing: ";" })],
  ["titles above and a remark below", "cases.csv", written(";", { before: ["Ticketbericht", "Stand;30.06.2026", ""], after: ["", "Vertraulich"] })],
  ["remarks below", "cases.csv", written(";", { after: ["", "Ticketbericht", "Copyright 2026"] })],
  ["a name that says workbook", "cases.xls", written("\t")],
];

/**
 * Per month cases without transfer (every third: those of January and April) and reopening (not every fifth: three of each fifteen), of
 * those that were closed a week before the last day, 28 June: eleven of the fifteen of June.
 */
const expected = [["2026-01", 12, 15], ["2026-02", 0, 15], ["2026-03", 0, 15], ["2026-04", 12, 15], ["2026-05", 0, 15], ["2026-06", 0, 11]];

test.each(files)("%s: the same figures", async (_, name, bytes) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { answer } = await runScorecard(file, [], defaultSettings, today);
  expect(answer.diagnostics.map(({ code, rows: shared }) => `${code} ${shared}`)).toEqual([]);
  const periods = answer.scorecard?.results.filter(({ indicator, team }) => indicator === "first-contact-resolution" && team === null) ?? [];
  expect(periods.map(({ period, numerator, denominator }) => [period.id, numerator, denominator])).toEqual(expected);
  expect(answer.teams).toEqual(["Genève", "Zürich"]);
});
