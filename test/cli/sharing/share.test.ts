import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertToPdf } from "../../../cli/sharing/convertToPdf";
import { packName } from "../../../cli/sharing/packName";
import { readWorkbook } from "../../../host/xlsx/read/readWorkbook";
import { hasLibreOffice } from "../outside";

const root = path.resolve(__dirname, "../../..");
const folder = mkdtempSync(path.join(tmpdir(), "share-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cases of a team whose name is given, handled by people; and those people. */
function writeTables(team: string): void {
  const day = (index: number): string => new Date(Date.UTC(2026, 2, 1 + index)).toISOString().slice(0, 10);
  const cases = Array.from({ length: 240 }, (_, index) => `K${index},${day(index)},${day(index + 1)},${index % 4 === 0 ? 1 : 0},0,${index % 2 === 0 ? team : "Billing"},Lara Adler`);
  writeFileSync(file("cases.csv"), ["Case ID,Opened,Closed,Transfers,Reopens,Team,Agent", ...cases].join("\n"));
  writeFileSync(file("people.csv"), ["Person,Team,Hired,Left,Exit kind", ...["Lara Adler", "Bo Chen", "Ida Voss"].map((name) => `${name},${team},2024-01-01,,`)].join("\n"));
}

function run(...args: readonly string[]): ReturnType<typeof spawnSync> & { readonly stdout: string; readonly stderr: string } {
  const tables = ["--table", `cases=${file("cases.csv")}`, "--table", `people=${file("people.csv")}`, "--as-of", "2026-08-31", "--out", file("out.xlsx")];
  return spawnSync("node", ["cli/run.mjs", ...tables, ...args], { cwd: root, encoding: "utf8" });
}

test("writes the copy, the pack of the period with a PDF where LibreOffice is, and lists what names people", () => {
  writeTables("Refunds");
  const { status, stdout, stderr } = run("--executive", file("copy.xlsx"), "--pack", file("packs/2026"), "--share-check");
  expect([status, stderr.includes("error of the program")]).toEqual([0, false]);
  expect(stdout).toContain('"Agent" of Cases tells one person apart, by name or number.');
  const pdf = hasLibreOffice() ? ["Support 2026-08.pdf"] : [];
  expect(readdirSync(file("packs/2026")).sort()).toEqual([...pdf, "Support 2026-08.xlsx"]);
  expect(stdout.trim().split("\n").slice(-3 - pdf.length)).toEqual([file("out.xlsx"), file("copy.xlsx"), file("packs/2026/Support 2026-08.xlsx"), ...pdf.map((name) => file(`packs/2026/${name}`))]);
  expect(stderr.includes("No PDF was made")).toBe(pdf.length === 0);
  expect(readFileSync(file("packs/2026/Support 2026-08.xlsx")).equals(readFileSync(file("copy.xlsx")))).toBe(true);
  expect(readWorkbook(readFileSync(file("copy.xlsx"))).model.sheets.map(({ name }) => name)).not.toContain("cases");
  if (pdf.length > 0) expect(readFileSync(file("packs/2026/Support 2026-08.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
}, 240_000);

test("has the list in the one object of --json", () => {
  writeTables("Refunds");
  const { status, stdout } = run("--share-check", "--json");
  expect(status).toBe(0);
  const { sharing } = JSON.parse(stdout) as { readonly sharing: readonly { readonly code: string; readonly address: string | null }[] };
  expect(sharing.filter(({ code }) => code === "sharing.input-names").map(({ address }) => address)).toEqual(["people!A2", "cases!G2"]);
}, 120_000);

test("writes nothing where a team is called like a person, and says where", () => {
  writeTables("Ida Voss");
  rmSync(file("out.xlsx"), { force: true });
  const { status, stderr } = run("--executive", file("refused.xlsx"), "--pack", file("refused"));
  expect([status, existsSync(file("refused.xlsx")), existsSync(file("refused")), existsSync(file("out.xlsx"))]).toEqual([1, false, false, false]);
  expect(stderr).toMatch(/No copy was made.*\n(?:.*\n)*? {2}Teams!\w+: Ida Voss\n/);
}, 120_000);

test.each([
  [{ team: null, id: "2026-10" }, "Support 2026-10"], [{ team: "Billing / EU: A*", id: "2026-Q4" }, "Billing EU A 2026-Q4"], [{ team: "..", id: "2026" }, "Support 2026"], [{ team: "チーム", id: "2026-10" }, "チーム 2026-10"],
])("names the pack of %j %s", ({ team, id }, name) => {
  expect(packName({ team, period: { id, granularity: "month", start: 0, end: 1 } })).toBe(name);
});

test("says where there is no LibreOffice, and what it said where it failed", async () => {
  const workbook = file("book.xlsx");
  writeFileSync(workbook, "x");
  expect(await convertToPdf(workbook, [file("no-such-program")])).toEqual({ kind: "no-program" });
  for (const [name, script] of [["fails", "echo no >&2; exit 3"], ["idles", "exit 0"]] as const) {
    writeFileSync(file(name), `#!/bin/sh\n${script}\n`);
    chmodSync(file(name), 0o755);
  }
  expect(await convertToPdf(workbook, [file("no-such-program"), file("fails")])).toMatchObject({ kind: "failed", reason: expect.stringContaining("Command failed") as string });
  expect(await convertToPdf(workbook, [file("idles")])).toEqual({ kind: "failed", reason: "LibreOffice wrote no file" });
});
