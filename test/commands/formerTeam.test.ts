import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard } from "../../cli/runScorecard";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { defaultSettings, today } from "../cli/settings";

const folder = mkdtempSync(path.join(tmpdir(), "former-team-"));
const fileOf = (name: string, lines: readonly string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const firstDay = parseDay("2026-01-01") ?? 0;
const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0,${row % 2 === 0 ? "Chat" : row < 90 ? "Billing" : "Payments"}`);
const cases = fileOf("cases.csv", ["Case ID,Opened,Closed,Transfers,Reopens,Team", ...rows]);
const before = fileOf("before.csv", ["Team,Leader,From,To,Formerly", "Billing,Ann,2020-01-01,,", "Chat,Bo,2020-01-01,,", "Payments,Ann,2026-04-01,,"]);
const after = fileOf("after.csv", ["Team,Leader,From,To,Formerly", "Billing,Ann,2020-01-01,2026-03-31,", "Chat,Bo,2020-01-01,,", "Payments,Ann,2026-04-01,,Billing"]);
const build = (teams: string, team: string, book: string | null = null) =>
  runScorecard(book, [{ dataset: "cases", file: cases }, { dataset: "teams", file: teams }], { ...defaultSettings, team }, today);

it("makes the scorecard of the team that a former name belongs to, and remembers the present name", async () => {
  const { answer } = await build(after, "billing");
  expect(answer.teams).toEqual(["Chat", "Payments"]);
  expect(answer.choices.team).toBe("Payments");
  expect(answer.scorecard?.team).toBe("Payments");
});

it("keeps two teams where no former name joins them", async () => {
  const { answer } = await build(before, "billing");
  expect(answer.teams).toEqual(["Billing", "Chat", "Payments"]);
  expect(answer.choices.team).toBe("Billing");
});

it("names the present teams where a name is no team's", async () => {
  const { answer } = await build(after, "Refunds");
  expect(answer.scorecard).toBeNull();
  expect(answer.diagnostics).toContainEqual(expect.objectContaining({ code: "team.unknown", message: expect.stringContaining("Chat, Payments") }));
});
