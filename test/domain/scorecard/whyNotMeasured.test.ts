import { insteadText } from "../../../src/domain/scorecard/insteadText";
import { whyNotMeasured } from "../../../src/domain/scorecard/whyNotMeasured";
import { inEnglish } from "../inEnglish";

it("names every missing table and column once, however often an indicator reads it", () => {
  const accounts = { dataset: "accounts", column: null } as const;
  expect(inEnglish(whyNotMeasured([accounts, accounts], null))).toBe("Not measured: the workbook lacks the table of accounts.");
  expect(inEnglish(whyNotMeasured([accounts, { dataset: "cases", column: "opened" }, accounts], null)))
    .toBe('Not measured: the workbook lacks the table of accounts and the column "opened" in cases.');
});

it("names the options that would do without what is missing", () => {
  const options = [{ name: "statistic", title: "What counts", value: "churn-only" }, { name: "cohort", title: "Who counts", value: "everyone" }];
  expect(inEnglish(whyNotMeasured([{ dataset: "accounts", column: "expansion" }], insteadText("revenue-impact", options)))).toBe(
    'Not measured: the workbook lacks the column "expansion" in accounts. To measure without, choose churn only for "What counts" and everyone for "Who counts" '
    + "(on the command line --set indicators.revenue-impact.statistic=churn-only --set indicators.revenue-impact.cohort=everyone).",
  );
  expect(insteadText("revenue-impact", [])).toBeNull();
});
