import { cellPlace, parseReference, rangeName, rangeOf, writeReference } from "../../../src/sharing/package/reference";

test.each([
  ["Trends!$P$6:$P$29", { sheet: "Trends", row: 5, column: 15, rows: 24, columns: 1 }, "'Trends'!$P$6:$P$29"],
  ["='Mara''s 90-Day Plan'!B4", { sheet: "Mara's 90-Day Plan", row: 3, column: 1, rows: 1, columns: 1 }, "'Mara''s 90-Day Plan'!$B$4"],
])("reads %s, and writes it", (formula, reference, written) => {
  expect(parseReference(formula)).toEqual(reference);
  expect(writeReference(reference)).toBe(written);
});

test.each([["(A!A1,B!A1)"], ["Trends!A1:B2,Trends!C1"], ["Plan_Start"], ["[1]Sheet!A1+1"], ["Trends!#REF!"], ["A1"], ["OFFSET(Trends!A1,1,0)"], [""]])("takes %j for no block of cells", (formula) => {
  expect(parseReference(formula)).toBeNull();
});

test("reads cells and blocks, and no words", () => {
  expect([cellPlace("AB12"), cellPlace("$B$7"), cellPlace("Mara"), cellPlace("ABCD1")]).toEqual([{ row: 11, column: 27 }, { row: 6, column: 1 }, null, null]);
  expect(rangeOf("A1:C5")).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  expect(rangeName({ row: 0, column: 0, rows: 5, columns: 3 })).toBe("A1:C5");
});
