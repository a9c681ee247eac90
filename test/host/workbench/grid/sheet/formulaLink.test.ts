import { formulaLink } from "../../../../../host/workbench/grid/sheet/formulaLink";

const cell = { row: 2, column: 3, value: "x", style: 0 };

describe("the link that a formula is", () => {
  it.each([
    ['=HYPERLINK("#Cases!C17","Cases!C17")', "Cases!C17"],
    ['=HYPERLINK("#\'Anna\'\'s ""own"" book\'!B2","there")', "'Anna''s \"own\" book'!B2"],
    ['=hyperlink( "#A5" )', "A5"],
  ])("%s leads to %s", (formula, documentReference) => {
    expect(formulaLink({ ...cell, formula })).toEqual({ row: 2, column: 3, documentReference });
  });

  it.each(['=HYPERLINK("https://example.com","out")', '=HYPERLINK("#"&A1,"x")', '="a"&HYPERLINK("#A1","x")', '=HYPERLINK("#A1","x")&"b"', "=A1"])("is none in %s", (formula) => {
    expect(formulaLink({ ...cell, formula })).toBeUndefined();
  });

  it("is none in an error nor in a plain cell", () => {
    expect(formulaLink({ ...cell, formula: '=HYPERLINK("#A1","x")', isError: true })).toBeUndefined();
    expect(formulaLink({ ...cell, value: 'HYPERLINK("#A1","x")' })).toBeUndefined();
  });
});
