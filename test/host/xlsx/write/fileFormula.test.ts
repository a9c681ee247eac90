import type { TableModel } from "../../../../host/model/sheetModel";
import { fileFormula } from "../../../../host/xlsx/write/formula/fileFormula";

const table = { name: "T" } as TableModel;

test.each([
  ["[@Now]*2", "T[[#This Row],[Now]]*2"],
  ["SUM([@[Range, n]],Other[@x])", "SUM(T[[#This Row],[Range, n]],Other[[#This Row],[x]])"],
  ["SUM([Now])", "SUM(T[Now])"],
  ["[@[a]:[b c]]", "T[[#This Row],[a]:[b c]]"],
  ["COUNTIF(Other[Now],\"[@Now] IFS(\")", "COUNTIF(Other[Now],\"[@Now] IFS(\")"],
  ["ifs(A1>1,XLOOKUP(1,B:B,C:C))", "_xlfn.IFS(A1>1,_xlfn.XLOOKUP(1,B:B,C:C))"],
  ["_xlfn.IFS(1,2)", "_xlfn.IFS(1,2)"],
  ["SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["LET(x,1,y,x+2,x*y*z)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+2,_xlpm.x*_xlpm.y*z)"],
  ["LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
  ["IFERROR('It''s'!$A$1:B2&\"x\",0)", "IFERROR('It''s'!$A$1:B2&\"x\",0)"],
])("writes %s as %s", (shown, written) => {
  expect(fileFormula(shown, table)).toBe(written);
});

test("leaves a reference to the row alone where no table is around", () => {
  expect(fileFormula("[@Now]", null)).toBe("[@Now]");
});
