import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { defaultSettings, today } from "../cli/settings";
import { hasOpenpyxl, missingOf } from "../cli/outside";
import { tableOn } from "../commands/tableOn";
import { prepareIndicatorSql } from "./indicatorSql";
import { openOracle } from "./oracleResults";

const sample = path.resolve(__dirname, "../../samples/support-org.xlsx");
const missing = missingOf({ "python3-openpyxl": hasOpenpyxl() });
const maybe = missing ? describe.skip : describe;
const statement = (name: string): string => readFileSync(path.join(__dirname, "mixSql", name), "utf8");

maybe(missing ? `SQL oracle of the mix (skipped: ${missing} is not there)` : "SQL oracle of the mix", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "mix-"));
  let run: ScorecardRun;
  let connection: DuckDBConnection;

  beforeAll(async () => {
    run = await runScorecard(sample, [], defaultSettings, today);
    connection = await openOracle(sample, folder);
    const common = readFileSync(path.join(__dirname, "sql/common.sql"), "utf8").split(/;\s*$/m).filter((text) => text.trim() !== "");
    await prepareIndicatorSql(connection, { common, indicators: [] }, (run.answer.scorecard?.asOf ?? NaN) + 1);
    await connection.run(statement("rows.sql"));
    await connection.run("SET VARIABLE period = '2026-10'");
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function computed(source: string, byTopic: boolean) {
    await connection.run(`SET VARIABLE source = '${source}'`);
    await connection.run(`SET VARIABLE by_topic = ${byTopic}`);
    return (await connection.runAndReadAll(statement("atCommonMix.sql"))).getRowObjects();
  }

  it.each([
    ["resolution_rows", "First-contact resolution", "n cases", "Resolution at equal mix", "covered", 10, 50],
    ["handling_rows", "Handle time", "n timed", "Handle time at equal mix", "covered (timed)", 10, 20],
  ])("agrees with %s on the sheet for every team", async (source, raw, n, equal, covered, show, rate) => {
    const sheet = tableOn(run, "Teams", "Teams_Mix").filter((row) => row["Team"] !== "All teams");
    const close = (value: unknown) => expect.closeTo(Number(value), 9);
    expect(sheet).toHaveLength(6);
    expect(sheet.map((row) => [String(row["Team"]).toLowerCase(), row[n], row[raw], row[equal], row[covered]])).toEqual((await computed(source, false)).map((row) => [
      row["team"], row["n"], Number(row["n"]) < show ? "–" : close(row["raw"]), Number(row["n"]) < rate ? "–" : close(row["value"]), close(row["covered"]),
    ]));
  });

  it("agrees on how little topic and channel are shared", async () => {
    const most = Math.max(...(await computed("resolution_rows", true)).map(({ covered }) => Number(covered)));
    const said = run.host.workbook.sheets.find(({ name }) => name === "Teams");
    const texts = Array.from({ length: 300 }, (_, row) => String(said?.getValue(row, 1) ?? ""));
    expect(texts.filter((text) => text.includes(`(${Math.round(most * 100)} % at most)`))).toHaveLength(1);
  });
});
