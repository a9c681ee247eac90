import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { bytesOf } from "./harness/bytesOf";
import { journey } from "./harness/journey";

const teams = ["Billing", "Digital", "Escalations", "Onboarding", "Returns", "Technical"] as const;
const phases = [
  ["Establish leadership principles and expected behaviours", "Train all leaders on coaching fundamentals", "Create feedback mechanisms for continuous improvement", "Begin regular skip-level meetings between executives and frontline agents", "Introduce leadership scorecards that balance operational and people metrics"],
  ["Redesign decision-making to push authority downward", "Implement knowledge-sharing platforms that capture frontline insight", "Create cross-functional working groups for systemic issues", "Develop clear career pathways with skill requirements for advancement", "Establish mentorship pairing promising agents with senior leaders"],
  ["Launch recognition programmes that highlight leadership excellence", "Implement regular leadership-development sessions", "Create communities of practice for support leaders", "Establish metrics to track leadership effectiveness", "Develop succession plans for key leadership positions"],
] as const;

/** On the plan's sheet: the row of the first item, and the column of evidence. */
const firstItem = 11;
const evidence = "I";
/** Where the Pipeline sheet says what to do. */
const pipelineToDo = "B6";

const csv = (rows: readonly (readonly (string | number)[])[]): Buffer => Buffer.from(rows.map((row) => row.join(",")).join("\n"));
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Seven answers of each team to two items, of which so many are favourable. */
const pulse = (day: string, favourable: number): Buffer => csv([
  ["Answered on", "Item", "Answer", "Team"],
  ...teams.flatMap((team) => ["I am proud of my team", "My leader listens"].flatMap((item) => times(7, (index) => [day, item, index < favourable ? 4 : 2, team]))),
]);
const behaviours = csv([["Rated on", "Statement", "Rating", "Team"], ...teams.flatMap((team) => ["B1", "B2", "B3", "B4", "B5"].flatMap((code) => times(7, (index) => ["2026-10-12", code, 1 + (index % 5), team])))]);

/** An agent of each team of the sample who is still there. */
function agentsOfSample(): string[] {
  const sheet = readWorkbook(readFileSync(path.resolve(__dirname, "../../samples/support-org.xlsx"))).model.sheets.find(({ name }) => name === "People");
  const { row = 0, column = 0, rows = 0 } = sheet?.tables.find(({ name }) => name === "People")?.range ?? {};
  const people = times(rows - 1, (index) => [0, 1, 3, 7].map((offset) => String(sheet?.getValue(row + 1 + index, column + offset) ?? "")));
  const agents = people.filter(([, , left, role]) => left === "" && role === "Agent");
  return teams.map((team) => agents.find((agent) => agent[1] === team)?.[0] ?? "");
}

journey("a manager's quarter: baseline, plan, pulse, mentors, the reviews at day 30, 60 and 90, publishing, and the page for executives", async ({ workbench }) => {
  const { grid, pane, page } = workbench;
  const agents = agentsOfSample();
  const add = async (name: string, file: Buffer): Promise<void> => {
    await workbench.choose("Add CSV", `${name}.csv`, file);
    await grid.waitForSheet(name);
  };
  const section = (name: string): Locator => pane.frame.getByRole("region", { name, exact: true });

  // The baseline
  await add("Behaviour Ratings", behaviours);
  await add("Pulse Answers", pulse("2026-09-14", 3));
  await pane.build();
  await pane.open("Programme");
  await section("Assessment").getByText(/^No baseline yet/).waitFor();
  await pane.button("Take Baseline").click();
  await section("Assessment").getByText(/^Baseline taken on/).waitFor({ timeout: 60_000 });

  // The plan, and its reviews
  for (const [index, items] of phases.entries()) {
    await pane.open("Plan");
    const starts = pane.frame.getByLabel("Starts on");
    // Day 30 is 29 days after the first.
    await starts.fill(daysAgo(30 * (index + 1) - 1));
    await starts.press("Enter");
    for (const item of items) {
      await pane.frame.getByRole("checkbox", { name: `Done: ${item}` }).click();
      await pane.frame.getByText(`“${item}” is done`).first().waitFor();
    }
    await pane.frame.getByText(/: 5 done without evidence$/).waitFor();
    await grid.openSheet("90-Day Plan");
    for (const row of times(items.length, (item) => firstItem + index * items.length + item)) await grid.type(`${evidence}${row}`, "minutes of the review");
    await pane.frame.getByText(/^✔ May close: gate/).nth(index).waitFor();
  }
  await pane.frame.getByText("15 of 15 done").first().waitFor();

  // The pulse of the month after
  await add("Pulse Answers 2", pulse("2026-10-12", 4));
  await add("Potential Ratings", csv([["Person", "Signal", "Rating", "Rater"], ...agents.flatMap((agent, place) => ["Problem solving", "Knowledge sharing"].flatMap((signal, other) => times(3, (index) => [agent, signal, place % 2 === other ? 5 : 2, `Rater ${index}`])))]));
  await pane.open("Scorecard");
  await pane.refresh("The sheets are written.");
  await pane.open("Programme");
  await section("Feedback Loop").getByText(/^GOOD: Pulse of Oct 2026: 57\.1 % of the answers are favourable \(\+14\.3 pt since Sep 2026\)/).waitFor();

  // The mentors
  await grid.openSheet("Pipeline");
  expect(await grid.readCell(pipelineToDo)).toBe("Talk about 6 proposed pairs of mentor and mentee.");
  await add("Mentorships", csv([["Mentor", "Mentee", "Goal", "Started"], [agents[5] ?? "", agents[0] ?? "", "Run a project", "2026-10-15"]]));
  await pane.open("Scorecard");
  await pane.refresh("The sheets are written.");
  await grid.openSheet("Pipeline");
  expect(await grid.readCell(pipelineToDo)).toContain("5 proposed pairs of mentor and mentee");

  // Publishing, and the page for executives
  await pane.button("Publish …").click();
  await pane.frame.getByLabel("Published by").fill("Mara Lind");
  await pane.frame.getByLabel("Published by").press("Enter");
  await pane.frame.getByText(/^The period is published\./).first().waitFor({ timeout: 60_000 });
  const downloaded = page.waitForEvent("download", { timeout: 60_000 });
  await pane.command("Make Executive Copy");
  const copy = readWorkbook(await bytesOf(await downloaded)).model;
  expect(copy.sheets.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["Pipeline"]));
  const front = copy.sheets.find(({ name }) => name === "Scorecard");
  expect(front?.getValue(0, 0)).toContain("October 2026");
  expect(front?.page).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 1 });
});
