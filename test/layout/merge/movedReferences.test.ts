import { movedReferences } from "../../../src/layout/merge/movedReferences";
import { inverseMove } from "../../../src/layout/merge/rowMove";

/** Rows 9 and 10 go, and two blank ones come before the row that is 13 by then. */
const move = { from: 8, to: 12, count: 2 };

test.each([
  { reads: "=Teams!C8", left: "=Teams!C8" },
  { reads: "=Teams!$C$9", left: "=#REF!" },
  { reads: "='Teams'!C10&'teams'!C11", left: "=#REF!&'teams'!C9" },
  { reads: "=SUM(Teams!C5:D11)", left: "=SUM(Teams!C5:D9)" },
  { reads: "=SUM(Teams!C5:C10)", left: "=SUM(Teams!C5:C8)" },
  { reads: "=SUM(Teams!C9:C12)", left: "=SUM(Teams!C9:C10)" },
  { reads: "=SUM(Teams!C9:C10)", left: "=SUM(#REF!)" },
  { reads: "=SUM(Teams!$11:12)", left: "=SUM(Teams!$9:10)" },
  { reads: "=Teams!C14+Teams!C15", left: "=Teams!C12+Teams!C15" },
  { reads: "=Teams!C:C", left: "=Teams!C:C" },
  { reads: "=C9+Other!C9", left: "=C9+Other!C9" },
  { reads: '="Teams!C9"&LOG10(2)&Table9[C9]&[1]Teams!C9&\'[b.xlsx]Teams\'!C9', left: '="Teams!C9"&LOG10(2)&Table9[C9]&[1]Teams!C9&\'[b.xlsx]Teams\'!C9' },
  { reads: "=Cost.C9+C9_x+1.5E9+Teams!Rate", left: "=Cost.C9+C9_x+1.5E9+Teams!Rate" },
])("$reads of another sheet becomes $left", ({ reads, left }) => {
  expect(movedReferences(reads, "Own", "Teams", move)).toBe(left);
});

test("a formula on the sheet itself names no sheet; one of a name always does", () => {
  expect(movedReferences("=C9+C11", "Teams", "Teams", move)).toBe("=#REF!+C9");
  expect(movedReferences("=C9", null, "Teams", move)).toBe("=C9");
});

test("a sheet with a blank and an apostrophe is known by its name", () => {
  expect(movedReferences("='Mara''s team'!C11", "Own", "Mara's team", move)).toBe("='Mara''s team'!C9");
});

test("what comes in grows the ranges around it; taking a move back leaves those short that lost an end", () => {
  const back = (formula: string): string => movedReferences(movedReferences(formula, "Own", "Teams", move), "Own", "Teams", inverseMove(move));
  expect(movedReferences("=SUM(Teams!C12:C20)", "Own", "Teams", move)).toBe("=SUM(Teams!C10:C20)");
  expect(back("=SUM(Teams!C12:C20)")).toBe("=SUM(Teams!C12:C20)");
  expect(back("=SUM(Teams!C5:C11)")).toBe("=SUM(Teams!C5:C11)");
  expect(back("=SUM(Teams!C5:C10)")).toBe("=SUM(Teams!C5:C8)");
});
