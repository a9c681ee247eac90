import fc from "fast-check";
import { datasets } from "../../../../src/domain/table/datasets";
import { withoutUnit } from "../../../../src/domain/table/parse/unitText";
import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../../src/domain/table/match/matchOverrides";
import { allInEnglish } from "../../inEnglish";

const spellings = datasets.flatMap(({ columns }) => columns.flatMap(({ id, synonyms, generic = [] }) => [id, ...synonyms, ...generic]));
const header = fc.oneof(fc.constantFrom(...spellings), fc.constantFrom("", " ", "Column1", "F2", "(min)", "%", "Opened %", "Closed (days)"), fc.string({ unit: "binary", maxLength: 30 }));
const cell = fc.oneof(
  fc.constantFrom("", " ", "n/a", "yes", "no", "open", "closed", "voluntary", "internal", "1:23:45", "2026-02-29", "2026-02-28", "12.05.2026 13:16 CET", "$5", "66%", "K000001", "Ada Lovelace", "#N/A", "#REF!", "constructor"),
  fc.double(), fc.integer(), fc.integer({ min: 34_000, max: 50_000 }), fc.boolean(), fc.string({ unit: "binary", maxLength: 30 }),
);

test("no table makes matching throw, and every answer has its confidence and points to a header", () => {
  fc.assert(fc.property(
    fc.array(header, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }), fc.constantFrom(...datasets.map(({ id }) => id)),
    (headers, sample, dataset) => {
      const { matches, diagnostics } = matchTables([{ name: "T", sheet: "S", headers, sample }], { ...noOverrides, tables: [{ dataset, table: "T" }] });
      for (const match of matches.flatMap(({ parts }) => parts.flatMap(({ columns }) => columns))) {
        if (match === null) continue;
        expect(match.confidence).toBeGreaterThanOrEqual(0.6);
        expect(match.confidence).toBeLessThanOrEqual(1);
        expect(headers[match.index]).toBeDefined();
        expect(match.header.trim()).not.toBe("");
      }
      for (const { message, choice } of allInEnglish(diagnostics)) {
        expect(message).not.toMatch(/undefined|NaN/u);
        expect(choice?.headers).not.toEqual([]);
      }
    },
  ), { numRuns: 300 });
});

test("no header makes parting it from its unit throw, nor take long", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: fc.constantFrom("(", ")", "[", " ", "%", "a", "in ", "-", "_", "1"), maxLength: 400 })), (text) => {
    const start = performance.now();
    const parts = withoutUnit(text);
    expect(parts === null || parts.name.length > 0).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  }), { numRuns: 500 });
});
