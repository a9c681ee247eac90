import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseDay } from "../../src/domain/table/serialDay";
import { byPlace, differences, lacking, showMinimum, type Answer } from "./agreement";
import { oracleResults } from "./oracleResults";

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "samples/support-org.xlsx");
const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
const withOpenpyxl = hasOpenpyxl ? describe : describe.skip;

withOpenpyxl(`SQL oracle${hasOpenpyxl ? "" : " (skipped: python3 with openpyxl is not here)"}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "oracle-"));
  let answer: Answer;
  let oracle: ReturnType<typeof byPlace>;

  beforeAll(async () => {
    const json = execFileSync("node", ["cli/run.mjs", "--json", "--out", path.join(folder, "scorecard.xlsx")], { cwd: root, maxBuffer: 1e9, encoding: "utf8" });
    answer = JSON.parse(json) as Answer;
    oracle = byPlace(await oracleResults(sample, folder, (parseDay(answer.asOf) ?? 0) + 1));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(showMinimum))("agrees with %s for every team and period", (indicator) => {
    expect(differences(answer, indicator, oracle).slice(0, 5)).toEqual([]);
    expect(answer.results.filter((result) => result.indicator === indicator && result.value !== null).length).toBeGreaterThan(20);
  });

  it("leaves out nothing that the oracle can compute", () => expect(lacking(answer, oracle).slice(0, 5)).toEqual([]));

  it("does not take the quarter that the sample begins in for a whole one", () => {
    expect(oracle.get("innovation||2023-Q4")).toBeDefined();
    expect(answer.results.find(({ indicator }) => indicator === "innovation")?.period).toBe("2024-Q1");
  });
});
