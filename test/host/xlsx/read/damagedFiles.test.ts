import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { WorkbookFileError } from "../../../../host/xlsx/workbookFileError";
import { openXlsxPackage } from "../../../../host/xlsx/zip/openXlsxPackage";
import { writeXlsxPackage } from "../../../../host/xlsx/zip/writeXlsxPackage";
import { handMade } from "./handMade";

const sample = handMade({
  sheets: ['<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1&amp;"x"</f><v>2</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
  sharedStrings: "<si><t>one</t></si>",
  styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
});

/** Opens the bytes; a `WorkbookFileError` is as good as a workbook, anything else is thrown on. */
function open(bytes: Uint8Array): "opened" | "refused" {
  try {
    readWorkbook(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof WorkbookFileError && error.message.endsWith(".")) return "refused";
    throw error;
  }
}

test("a file cut off anywhere is refused", () => {
  for (let length = 0; length < sample.length; length += 7) expect([length, open(sample.subarray(0, length))]).toEqual([length, "refused"]);
});

test("property: any bytes changed in the file give a workbook or a clear refusal", () => {
  const change = fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 0, max: 255 }));
  const outcomes = new Set<string>();
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
    const bytes = sample.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    outcomes.add(open(bytes));
  }), { numRuns: 2000 });
  expect([...outcomes].sort()).toEqual(["opened", "refused"]);
});

test("property: any bytes changed inside a part give a workbook or a clear refusal", () => {
  const source = openXlsxPackage(sample);
  const outcomes = new Set<string>();
  fc.assert(fc.property(fc.constantFrom(...source.names), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(..."<>/\"'&= \0A9!-]s:")), { minLength: 1, maxLength: 4 }), (name, changes) => {
    const part = source.read(name);
    for (const [place, character] of changes) part[Math.min(part.length - 1, Math.floor(place * part.length))] = character.charCodeAt(0);
    outcomes.add(open(writeXlsxPackage(source, new Map([[name, part]]))));
  }), { numRuns: 2000 });
  expect([...outcomes].sort()).toEqual(["opened", "refused"]);
});

const workbooks = path.resolve(__dirname, "../../../../../shared/data/workbooks");
const isThere = existsSync(workbooks);
(isThere ? test : test.skip)(`parts of real workbooks, changed, give a workbook or a clear refusal${isThere ? "" : ` (skipped: ${workbooks} is not there)`}`, () => {
  const sources = readdirSync(workbooks).filter((file) => !file.startsWith("uk_")).map((file) => openXlsxPackage(readFileSync(path.join(workbooks, file))));
  const places = sources.flatMap((source) => source.names.filter((name) => /\.(xml|rels)$/.test(name)).map((name) => ({ source, name })));
  fc.assert(fc.property(fc.constantFrom(...places), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 }), ({ source, name }, place, byte) => {
    const part = source.read(name);
    part[Math.min(part.length - 1, Math.floor(place * part.length))] = byte;
    expect(["opened", "refused"]).toContain(open(writeXlsxPackage(source, new Map([[name, part]]))));
  }), { numRuns: 500 });
});
