import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseDay } from "../../src/domain/table/serialDay";
import { byPlace, differences, lacking, showMinimum, type Answer } from "./agreement";
import { oracleResults } from "./oracleResults";

const root = path.resolve(__dirname, "../..");
const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
const withOpenpyxl = hasOpenpyxl ? describe : describe.skip;

/** The sample's teams, reorganised: a merger, a chain, a split, a name that another team took, and an old name that stays in use. */
const teams = [
  ["Chat", "Fiona Mbeki", "2023-11-01", "2025-06-30", null],
  ["Digital", "Fiona Mbeki", "2025-07-01", "2026-05-31", "Chat"],
  ["Online", "Fiona Mbeki", "2026-06-01", null, "Digital"],
  ["Care", "Mara Kaya", "2026-03-01", null, "Onboarding; Returns"],
  ["Apps", "Petra Bauer", "2026-01-01", null, "Technical"],
  ["Devices", "Petra Bauer", "2026-01-01", null, "Technical"],
  ["Tier Two", "Sofia Usman", "2024-11-01", null, "Escalations"],
  ["Escalations", "Liam Nowak", "2025-09-01", null, null],
  ["Billing", "Liam Nowak", "2023-11-01", null, null],
];

withOpenpyxl(`SQL oracle of a reorganisation${hasOpenpyxl ? "" : " (skipped: python3 with openpyxl is not here)"}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "reorganisation-"));
  const inFolder = (name: string) => path.join(folder, name);
  const book = inFolder("book.xlsx");
  let answer: Answer;
  let oracle: ReturnType<typeof byPlace>;

  const run = (...args: string[]) => {
    const json = execFileSync("node", ["cli/run.mjs", "--json", "--in", book, "--out", inFolder("scorecard.xlsx"), ...args], { cwd: root, maxBuffer: 1e9, encoding: "utf8", stdio: "pipe" });
    return JSON.parse(json) as Answer;
  };

  beforeAll(async () => {
    writeFileSync(inFolder("teams.json"), JSON.stringify(teams));
    execFileSync("/usr/bin/python3", [path.join(__dirname, "writeTeams.py"), path.join(root, "samples/support-org.xlsx"), book, inFolder("teams.json")]);
    answer = run("--team", "Chat");
    oracle = byPlace(await oracleResults(book, folder, (parseDay(answer.asOf) ?? 0) + 1));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(showMinimum))("agrees with %s for every team and period", (indicator) => {
    // The SQL lists the teams that rows name: of the others a count of none is a value with us, and no line there.
    const named = { ...answer, results: answer.results.filter(({ team }) => team !== "Apps" && team !== "Devices") };
    expect(differences(named, indicator, oracle).slice(0, 5)).toEqual([]);
    expect(named.results.filter((result) => result.indicator === indicator && result.value !== null).length).toBeGreaterThan(20);
  });

  it("leaves out nothing that the oracle can compute", () => expect(lacking(answer, oracle).slice(0, 5)).toEqual([]));

  it("shows the present teams only", () => {
    const cases = answer.results.filter(({ indicator, n }) => indicator === "first-contact-resolution" && (n ?? 0) > 0);
    expect([...new Set(cases.map(({ team }) => team))]).toEqual([null, "Billing", "Care", "Escalations", "Online", "Technical", "Tier Two"]);
  });

  it("says what was counted to which team", () => {
    const said = (code: string) => answer.diagnostics.filter((finding) => finding.code === code).map(({ message }) => message.slice(0, message.search(/:|\./u)));
    expect(said("teams.renamed").sort()).toEqual([
      "Care was Onboarding and Returns until 2026-02-28", "Digital was Chat until 2025-06-30", "Online was Digital until 2026-05-31", "Tier Two was Escalations until 2024-10-31",
    ]);
    expect(said("teams.split")).toEqual(["Technical became Apps and Devices"]);
    expect(said("teams.old-name-used").length).toBeGreaterThan(2);
  });
});
