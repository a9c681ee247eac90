import { sameCell } from "../../../src/layout/merge/sameCell";

describe("sameCell", () => {
  test.each([
    [{ formula: "=[@Now]-[@Previous]" }, "=[@[Now]]-[@[Previous]]", true],
    [{ formula: "=[@Now]" }, "=Scorecard_Leading[@Now]", true],
    [{ formula: "=[@[Value low]]" }, "=Scorecard_Leading[[#This Row],[Value low]]", true],
    [{ formula: "=IF(A1>1, \"a b\", 2)" }, "=if(A1>1,\"a b\",2)", true],
    [{ formula: "=IF(A1>1,\"a b\",2)" }, "=IF(A1>1,\"ab\",2)", false],
    [{ formula: "=A1" }, 3, false],
    [{ formula: "=A1" }, "A1", false],
    [1.1, 1.1 * (1 + 1e-15), true],
    [1.1, 1.1001, false],
    [0, "", false],
    [null, "", true],
    [null, 0, false],
    ["=1+1", "'=1+1", true],
    ["=1+1", "=1+1", false],
    ["'=1+1", "''=1+1", true],
    ["'tis", "'tis", true],
    ["text", "Text", false],
    [true, true, true],
    [{ formula: "=#REF!+#REF!" }, "=Teams!#REF!+'Mara''s sheet'!#REF!", true],
    [{ formula: "=[@A]&#REF!&#REF!" }, "=[@A]&[#REF!]&List[@[#REF!]]", true],
    [{ formula: "=Teams!A1" }, "=Teams!#REF!", false],
  ] as const)("%j beside %j: %s", (planned, present, same) => {
    expect(sameCell(planned, present)).toBe(same);
  });
});
