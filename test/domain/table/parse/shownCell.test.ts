import { shownCell } from "../../../../src/domain/table/parse/shownCell";
import { cellsOf } from "../cellsOf";

test.each([[12.5, "12.5"], [true, "TRUE"], [false, "FALSE"], [" a\u00a0b ", "a b"], [{ error: "#REF!" }, "#REF!"], ["x".repeat(100), `${"x".repeat(60)}…`]])("%j is quoted as %j", (cell, shown) => {
  expect(shownCell(cellsOf([cell]), 0)).toBe(shown);
});
