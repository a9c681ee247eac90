import { existsSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { runScorecard } from "../../cli/runScorecard";
import type { ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import type { OptionValues } from "../../src/domain/indicators/definition";
import { parseDay } from "../../src/domain/table/serialDay";
import { shared } from "./outside";
import { defaultSettings, today } from "./settings";

const file = path.join(shared, "data/ibm_telco_customer_churn.csv");
const found = existsSync(file);

/** What DuckDB makes of the file: accounts, their monthly charges, and those of the accounts that stayed. */
interface Expected {
  readonly n: number;
  readonly denominator: number;
  readonly numerator: number;
}

async function oracle(where: string): Promise<Expected> {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `SELECT count(*)::DOUBLE AS n, sum("MonthlyCharges")::DOUBLE AS denominator, sum("MonthlyCharges") FILTER ("Churn" = 'No')::DOUBLE AS numerator
     FROM read_csv('${file}', header = true, all_varchar = false, sample_size = -1, auto_type_candidates = ['DOUBLE', 'VARCHAR']) WHERE ${where}`);
  const [row] = answer.getRowObjects();
  return { n: Number(row?.["n"]), denominator: Number(row?.["denominator"]), numerator: Number(row?.["numerator"]) };
}

(found ? describe : describe.skip)(`a real table of accounts without months${found ? "" : " (skipped: ../shared/data/ibm_telco_customer_churn.csv is not there)"}`, () => {
  const columns = [
    { dataset: "accounts", column: "opening-revenue", header: "MonthlyCharges" }, { dataset: "accounts", column: "churned", header: "Churn" },
    { dataset: "accounts", column: "tenure-months", header: "tenure" },
  ];
  async function answerOf(options: OptionValues | null, more: Partial<ScorecardSettings> = {}): Promise<ScorecardAnswer> {
    const settings: ScorecardSettings = { ...defaultSettings, columns, ...more, ...(options === null ? {} : { options: { "revenue-impact": options } }) };
    return (await runScorecard(null, [{ dataset: "accounts", file }], settings, today)).answer;
  }
  const lineOf = (answer: ScorecardAnswer) => {
    const line = answer.scorecard?.lines.find(({ description }) => description.id === "revenue-impact");
    if (!line?.headline) throw new Error("revenue impact was not measured");
    return { ...line, headline: line.headline };
  };

  test("is not measured with expansion, and every missing column says how to measure without", async () => {
    const answer = await answerOf(null);
    expect(answer.scorecard).toBeNull();
    const errors = answer.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, column }) => `${code} ${column ?? ""}`)).toEqual(["table.column-missing expansion", "table.column-missing contraction"]);
    for (const { message } of errors) expect(message).toContain("--set indicators.revenue-impact.statistic=churn-only");
  });

  test("gives the totals that others found, by the options that it offers", async () => {
    const answer = await answerOf({ "statistic": "churn-only", "cohort": "everyone", "minimumTenure": 0 });
    expect(answer.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const { headline, title } = lineOf(answer);
    expect(title).toBe("Revenue kept");
    expect(headline.n).toBe(7043);
    expect(headline.denominator).toBeCloseTo(456_116.6, 6);
    expect((headline.denominator ?? NaN) - (headline.numerator ?? NaN)).toBeCloseTo(139_130.85, 6);
    expect(answer.scorecard?.context.find(({ id }) => id === "customer-retention")?.value).toBeCloseTo(1 - 0.2654, 4);
    expect(answer.diagnostics.filter(({ code }) => code === "table.derived").map(({ column, rows }) => [column, rows])).toEqual([["churned-revenue", 7043], ["period", 7043]]);
    expect(answer.diagnostics.find(({ column }) => column === "churned-revenue")?.message).toContain("1,869 accounts, 139,130.85 of 456,116.60");
  });

  test("agrees with DuckDB: accounts that support touched, those that it did not, and only those that were customers when the month began", async () => {
    const line = lineOf(await answerOf({ "statistic": "churn-only" }));
    const [touched, untouched, young, unknown] = await Promise.all([
      oracle(`"TechSupport" = 'Yes' AND "tenure" >= 1`), oracle(`"TechSupport" = 'No' AND "tenure" >= 1`), oracle(`"tenure" < 1`), oracle(`"TechSupport" NOT IN ('Yes', 'No') AND "tenure" >= 1`),
    ]);
    expect(line.headline.n).toBe(touched.n);
    expect(line.headline.denominator).toBeCloseTo(touched.denominator, 6);
    expect(line.headline.numerator).toBeCloseTo(touched.numerator, 6);
    expect(line.companions).toEqual([{ title: "Accounts that support did not touch", unit: "percent", value: expect.closeTo(untouched.numerator / untouched.denominator, 12) as number }]);
    expect(line.headline.excluded).toEqual(expect.arrayContaining([
      { reason: "not a customer yet when the window opened", rows: young.n }, { reason: "not touched by support before the window", rows: untouched.n },
      { reason: "not known whether support touched it", rows: unknown.n },
    ]));
    expect(young.n).toBe(11);
    expect(touched.n + untouched.n + unknown.n + young.n).toBe(7043);
  });

  test("is dated by as-of, and has no verdict while a month is all there is", async () => {
    const { headline, reason, description } = lineOf(await answerOf({ "statistic": "churn-only", "cohort": "everyone" }, { asOf: parseDay("2020-03-15") }));
    expect(headline.period.id).toBe("2020-02");
    expect(headline.status).toBe("no-target");
    expect(reason).toMatch(/baseline/u);
    expect(description).toMatchObject({ rolling: null, formula: "(Opening − churned) ÷ opening revenue over the snapshot's month, of all accounts" });
  });

  test("needs nobody to say which header is which column", async () => {
    const options = { "statistic": "churn-only", "cohort": "everyone" };
    expect(lineOf(await answerOf(options, { columns: [] })).headline).toEqual(lineOf(await answerOf(options)).headline);
  });
});
