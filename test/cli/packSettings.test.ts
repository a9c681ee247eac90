import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "pack-settings-"));
const file = (name: string): string => path.join(folder, name);
const pack = path.join(root, "samples/packs/contact-quality.json");
const option = "indicators.old-backlog.age";

const run = (...args: readonly string[]) => spawnSync("node", ["cli/run.mjs", ...args], { cwd: root, encoding: "utf8", maxBuffer: 1 << 27 });

beforeAll(() => {
  const firstDay = parseDay("2026-01-01") ?? 0;
  // Half of the cases stay open: those of the last ten days are not old at fourteen.
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${row % 2 === 0 ? formatDay(firstDay + row + 1) : ""},0,0`);
  writeFileSync(file("cases.csv"), ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
  expect(run("--table", `cases=${file("cases.csv")}`, "--indicators", pack, "--out", file("built.xlsx")).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly results: readonly { readonly indicator: string; readonly value: number | null; readonly team: string | null }[];
}

function lastBacklog(json: string): number | null {
  return (JSON.parse(json) as Printed).results.filter(({ indicator, team }) => indicator === "old-backlog" && team === null).at(-1)?.value ?? null;
}

it("an option of a pack that the workbook has is set without naming the pack again", () => {
  const before = run("--in", file("built.xlsx"), "--out", file("same.xlsx"), "--json");
  const after = run("--in", file("built.xlsx"), "--set", `${option}=60`, "--out", file("set.xlsx"), "--json");
  expect([before.status, after.status]).toEqual([0, 0]);
  const [all, old] = [lastBacklog(before.stdout), lastBacklog(after.stdout)];
  if (all === null || old === null) throw new Error("no backlog");
  expect(old).toBeLessThan(all);
});

it.each([
  ["out of its range", ["--set", `${option}=900`], /old-backlog\.age/],
  ["of a pack that goes", ["--no-indicators", "contact-quality", "--set", `${option}=14`], /no setting "indicators\.old-backlog\.age"/],
])("refuses one %s, and writes nothing", (_what, args, message) => {
  const { status, stderr } = run("--in", file("built.xlsx"), ...args, "--out", file("refused.xlsx"));
  expect([status, existsSync(file("refused.xlsx"))]).toEqual([2, false]);
  expect(stderr).toMatch(message);
});
