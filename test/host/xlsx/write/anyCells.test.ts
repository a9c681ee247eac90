import fc from "fast-check";
import type { CellValue } from "../../../../host/model/cells";
import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { snapshot } from "./snapshot";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  // Lone halves of surrogate pairs cannot be in a workbook either; line ends are line feeds in cells.
  fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replaceAll("\r", "")).filter((text) => text !== ""),
  fc.constantFrom("_x0041_", "_x005F_", " a ", "=1+1", "\t", "a\nb", "\u0000\u001f", "<&>\"'", "]]>", "\ufffe"),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error })),
);
const cell = fc.record({ row: fc.nat(12), column: fc.nat(30), value });

test("any cells written into any cells read back the same", () => {
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (first, second) => {
      const opened = newWorkbook();
      for (const one of first) opened.model.sheets[0]?.setValue(one.row, one.column, one.value);
      const again = readWorkbook(saveWorkbook(opened));
      expect(snapshot(again.model)).toEqual(snapshot(opened.model));
      for (const one of second) again.model.sheets[0]?.setValue(one.row, one.column, one.value);
      const bytes = saveWorkbook(again);
      expect(snapshot(readWorkbook(bytes).model)).toEqual(snapshot(again.model));
      expect(lintPackage(bytes)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
