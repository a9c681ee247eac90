import { reasons } from "../../../src/domain/scorecard/reasons";

it("names every missing table and column once, however often an indicator reads it", () => {
  const accounts = { dataset: "accounts", column: null } as const;
  expect(reasons.notMeasured([accounts, accounts])).toBe("Not measured: the workbook lacks the table of accounts.");
  expect(reasons.notMeasured([accounts, { dataset: "cases", column: "opened" }, accounts]))
    .toBe('Not measured: the workbook lacks the table of accounts and the column "opened" in cases.');
});
