import fc from "fast-check";
import { blockAddress, columnIndex, columnLetters, parseAddress, sheetPrefix } from "../../../../host/objects/range/address";

const block = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383), rows: fc.integer({ min: 1, max: 5000 }), columns: fc.integer({ min: 1, max: 300 }) })
  .filter(({ row, column, rows, columns }) => row + rows <= 1_048_576 && column + columns <= 16_384);

describe("addresses", () => {
  test("of any block and any sheet are read as they are written", () => {
    fc.assert(fc.property(block, fc.string({ minLength: 1, maxLength: 31 }), fc.constantFrom("", "$"), (cells, name, mark) => {
      const parsed = parseAddress(sheetPrefix(name) + blockAddress(cells, mark));
      expect(parsed).toMatchObject({ sheet: name, block: cells });
    }));
  });

  test("columns count in letters without a zero", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
  });

  test("of whole rows and columns need a colon", () => {
    expect(["A:C", "2:3", "A", "7", "A1:B", "Plan_Start"].map((text) => parseAddress(text).block)).toEqual([
      { row: 0, rows: 1_048_576, column: 0, columns: 3 }, { row: 1, rows: 2, column: 0, columns: 16_384 }, null, null, null, null,
    ]);
  });
});
