import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { parseDay } from "../../src/domain/table/serialDay";
import { hasOpenpyxl, missingOf } from "../cli/outside";
import { prepareIndicatorSql, readIndicatorSql } from "./indicatorSql";
import { openOracle } from "./oracleResults";

const root = path.resolve(__dirname, "../..");
/** What `--json` says of the whole; only what is compared. */
interface Printed {
  readonly asOf: string;
  readonly programme: { readonly impact: {
    readonly revenue: { readonly from: string; readonly touched: Group; readonly untouched: Group };
    readonly basis: { readonly agentMonths: number; readonly cases: number; readonly exits: { readonly count: number } };
  } };
}
interface Group { readonly n: number; readonly opening: number; readonly kept: number; readonly expanded: number }

const missing = missingOf({ "python3-openpyxl": hasOpenpyxl() });
const maybe = missing ? describe.skip : describe;

maybe(missing ? `SQL oracle of the business impact (skipped: ${missing} is not there)` : "SQL oracle of the business impact", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "impact-"));
  let printed: Printed["programme"]["impact"];
  let connection: DuckDBConnection;

  beforeAll(async () => {
    const { asOf, programme } = JSON.parse(execFileSync("node", ["cli/run.mjs", "--json", "--out", path.join(folder, "scorecard.xlsx")], { cwd: root, maxBuffer: 1e9, encoding: "utf8" })) as Printed;
    printed = programme.impact;
    connection = await openOracle(path.join(root, "samples/support-org.xlsx"), folder);
    await prepareIndicatorSql(connection, readIndicatorSql(path.join(__dirname, "sql")), (parseDay(asOf) ?? Number.NaN) + 1);
    await connection.run(`SET VARIABLE begins = DATE '${printed.revenue.from}'`);
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const answersOf = async (name: string) => (await connection.runAndReadAll(readFileSync(path.join(__dirname, "impactSql", `${name}.sql`), "utf8"))).getRowObjects();

  it("agrees on the revenue of touched and untouched accounts", async () => {
    const shown = [printed.revenue.touched, printed.revenue.untouched].map(({ n, opening, kept, expanded }, index) => ({ touched: index === 0, n, opening, kept, expanded }));
    expect(shown).toEqual(await answersOf("revenueSplit"));
  });

  it("agrees on agents, closed cases and exits", async () => {
    const { agentMonths, cases, exits } = printed.basis;
    expect([{ agent_months: agentMonths, cases, exits: exits.count }]).toEqual(await answersOf("costBasis"));
  });
});
