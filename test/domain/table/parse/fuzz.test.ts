import fc from "fast-check";
import { datasets } from "../../../../src/domain/table/datasets";
import { parseTable } from "../../../../src/domain/table/parseTable";
import type { Column } from "../../../../src/domain/table/table";
import { cellsOf, type ErrorCell } from "../cellsOf";
import { oneTable } from "../oneTable";
import { allInEnglish } from "../../inEnglish";

/**
 * Tables that are made up and parsed: few in every build, `FUZZ_RUNS=1000000 npx jest test/domain/table/parse/fuzz.test.ts` for a long night.
 * `FUZZ_SEED` makes the same ones again.
 */
const runs = Number(process.env["FUZZ_RUNS"] ?? 400);
const seed = process.env["FUZZ_SEED"];
/** Milliseconds; a table takes a few. */
const patience = 60_000 + 20 * runs;

const pieces = fc.constantFrom(
  "1", "12", "31", "2016", "99", "0", ".", ",", ":", "-", "/", " ", "\u00a0", "\u202f", "'", "(", ")", "%", "$", "€", "EUR", "T", "Z", "+02:00", "PM", "p. m.", "h", "min", "Std.", "時間", "年", "月", "日",
  "午後", "Feb", "février", "Mo,", "P", "PT", "n/a", "?", "#REF!", "yes", "はい", "e5", "１２", "٣", "−", "\u200b", "\ufeff", "e\u0301", "[", "]", "Q1", "de", "令和", "元", "{", "\\", "\u0000",
);
const text = fc.oneof(fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")), fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 12 }));
const cell: fc.Arbitrary<string | number | boolean | null | ErrorCell> = fc.oneof(
  { weight: 6, arbitrary: text }, { weight: 2, arbitrary: fc.double() }, { weight: 1, arbitrary: fc.integer() }, { weight: 1, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("#N/A", "#REF!", "").map((error) => ({ error })) },
);

/** One dataset of everything: a column of each kind, below any header. */
const columns = ["case-id", "opened", "closed", "status", "agent", "transfers", "handle-minutes", "article", "first-contact-flag"] as const;
const [cases] = datasets;
const definition = cases as (typeof datasets)[number];

function parseCases(rows: readonly (readonly Parameters<typeof cellsOf>[0][number][])[], headers: readonly string[], locale: string, date1904: boolean) {
  const matched = columns.map((id, index) => {
    const column = definition.columns.find((candidate) => candidate.id === id);
    if (!column) throw new Error(`Cases have no column ${id}`);
    return { column, index, header: headers[index] ?? "" };
  });
  return parseTable(
    oneTable(definition, { name: "T", sheet: "S", headers }, matched), columns.map((_, index) => cellsOf(rows.map((row) => row[index] ?? null))),
    [{ firstRow: 1, firstColumn: 0, rowCount: rows.length }], { date1904, locale },
  );
}

test.each([" ", "\u00a0", "(", "[(", "1", "1,", "1 ", "-", "٣", "年", "1h", "a-", "Feb ", "$", "e\u0301", "\u200b", ":", "1:"])("a cell or header as long as Excel allows, all of %j, is no work", (piece) => {
  const long = piece.repeat(32_767 / piece.length);
  const before = performance.now();
  parseCases([columns.map(() => long), columns.map(() => `${long}x`)], columns.map(() => long), "en-US", false);
  expect(performance.now() - before).toBeLessThan(1000);
});

/** Whether a column holds only what its type allows. One expectation for all of it: a million of them would be most of the work. */
function isOfItsType(column: Column): boolean {
  switch (column.type) {
    case "text": return column.codes.every((code) => code >= -1 && code < column.values.length);
    case "flag": return column.values.every((value) => value >= -1 && value <= 1);
    case "number": return column.values.every((value) => Math.abs(value) !== Infinity);
    case "date": return column.values.every((value) => Number.isNaN(value) || (value >= 0 && value < 2_958_468));
  }
}

test("no cell makes the parser throw, and whatever it makes is of its type", () => {
  const table = fc.array(fc.tuple(...columns.map(() => cell)), { maxLength: 12 });
  fc.assert(fc.property(table, fc.array(text, { minLength: columns.length, maxLength: columns.length }), fc.constantFrom("en-US", "de-DE", "ja-JP", "x", ""), fc.boolean(), (rows, headers, locale, date1904) => {
    const { table: parsed, diagnostics } = parseCases(rows, headers, locale, date1904);
    const wrong = Object.keys(parsed.columns).filter((id) => !isOfItsType(parsed.columns[id] as Column));
    const untold = allInEnglish(diagnostics).filter(({ rows: shared, message }) => shared > rows.length * columns.length || message.includes("undefined"));
    expect([wrong, untold]).toEqual([[], []]);
  }), { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) });
}, patience);
