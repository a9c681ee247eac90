import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard } from "../../cli/runScorecard";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import type { XlsxPackage } from "../../host/xlsx/xlsxPackage";
import { openXlsxPackage } from "../../host/xlsx/zip/openXlsxPackage";
import { missingFrom } from "../host/xlsx/missingFrom";
import { hasSchemas, invalidParts, shared } from "./outside";
import { defaultSettings, today } from "./settings";

const books = path.join(shared, "data/workbooks");
const files = existsSync(books) ? readdirSync(books).filter((name) => name.endsWith(".xlsx")) : [];
const found = files.length > 0;
const canValidate = hasSchemas();

const folder = mkdtempSync(path.join(tmpdir(), "real-workbooks-"));
const csv = path.join(folder, "cases.csv");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What names a new sheet, its styles and its strings: the only old parts that a new sheet gives reason to touch. */
const shareable = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml"];

(found ? describe : describe.skip)(`a scorecard built into people's own workbooks${found ? "" : " (skipped: ../shared/data/workbooks is not there)"}`, () => {
  beforeAll(() => writeFileSync(csv, casesAsCsv()));

  describe.each(files.map((file) => [file]))("%s", (file) => {
    const result = path.join(folder, file);
    const original = (): Uint8Array => readFileSync(path.join(books, file));

    beforeAll(async () => {
      const run = await runScorecard(path.join(books, file), [{ dataset: "cases", file: csv }], defaultSettings, today);
      expect(run.answer.scorecard?.lines.find(({ description }) => description.id === "first-contact-resolution")?.headline?.value).not.toBeNull();
      writeFileSync(result, run.save());
    });

    test("other parts keep their packed bytes, those that name what is new differ by insertions, and no longer is another sheet in front", () => {
      const before = openXlsxPackage(original());
      const after = openXlsxPackage(readFileSync(result));
      for (const entry of before.entries) {
        const now = after.entries.find(({ name }) => name === entry.name);
        if (shareable.includes(entry.name)) expect([entry.name, missingFrom(comparable(after.text(entry.name)), comparable(before.text(entry.name)))]).toEqual([entry.name, ""]);
        else if (isSelectedSheet(before, entry.name)) expect(after.text(entry.name)).toBe(before.text(entry.name).replace(/ tabSelected="(?:1|true)"/, ""));
        else expect([entry.name, now && Buffer.compare(now.compressed, entry.compressed)]).toEqual([entry.name, 0]);
      }
      expect(after.names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(before.names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length);
    });

    test("the lint finds nothing", () => {
      expect(lintPackage(readFileSync(result))).toEqual([]);
    });

    (canValidate ? test : test.skip)(canValidate ? "what was added is as the schemas allow" : "skipped: xmllint or ../shared/tools/validate-ooxml is not there", () => {
      expect(invalidParts(result)).toEqual(invalidParts(path.join(books, file)));
    });

    test("a second run writes nothing, and saving leaves every part as it is", async () => {
      const again = await runScorecard(result, [], defaultSettings, today);
      expect([again.answer.edits, again.host.counters.writingRequests]).toEqual([0, 0]);
      const first = openXlsxPackage(readFileSync(result));
      const second = openXlsxPackage(again.save());
      expect(second.names).toEqual(first.names);
      for (const name of first.names) expect([name, Buffer.compare(second.read(name), first.read(name))]).toEqual([name, 0]);
    });
  });
});

/** 400 cases over eight months, without chance. */
function casesAsCsv(): string {
  const topics = ["Refund", "Invoice", "Login"];
  const rows = Array.from({ length: 400 }, (_, index) => {
    const opened = new Date(Date.UTC(2026, 2, 1 + Math.floor((index * 244) / 400), 8 + (index % 9)));
    const closed = new Date(opened.getTime() + (2 + (index % 30)) * 3_600_000);
    const stamp = (date: Date): string => date.toISOString().slice(0, 16).replace("T", " ");
    return [`K${index}`, stamp(opened), stamp(closed), `Customer ${index % 211}`, topics[index % 3], `Team ${index % 2}`, index % 4 === 0 ? 1 : 0, index % 11 === 0 ? 1 : 0].join(",");
  });
  return ["Case ID,Opened,Closed,Customer,Topic,Team,Transfers,Reopens", ...rows, ""].join("\n");
}

/** Counts grow, and the file opens on the Scorecard: these attributes change, all else is only added to. */
function comparable(xml: string): string {
  return xml.replace(/ (?:uniqueCount|count|activeTab|firstSheet|localSheetId)="\d+"/g, "");
}

/** The sheet that was in front is no longer; left selected, it and the Scorecard would be a group in which typing changes both. */
function isSelectedSheet(book: XlsxPackage, part: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(part) && / tabSelected="(?:1|true)"/.test(book.text(part));
}
