import { strFromU8, unzipSync } from "fflate";
import type { ExcelHost } from "../../host/createHost";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { programmeJson } from "../../cli/programmeJson";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { openCsvBook } from "./openCsvBook";

const today = serialDay(2026, 11, 20);
const inputs = ["cases", "PulseAnswers", "BehaviourRatings", "Reviews"];
const repeat = (count: number, row: string): string[] => Array.from({ length: count }, () => row);

/** What Blue's eight people, and three peers of a leader, answered; everybody else answered alike in all worlds. */
interface World {
  readonly pulse: readonly number[];
  readonly behaviour: readonly number[];
  readonly peers: readonly number[];
}

function openWorld({ pulse, behaviour, peers }: World): Promise<ExcelHost> {
  return openCsvBook({
    cases: ["Case ID,Opened,Closed,Transfers,Reopens,Agent,Team", ...Array.from({ length: 90 }, (_, row) => `K${row},${formatDay(today - 120 + row)},${formatDay(today - 119 + row)},0,0,Ada,${row % 2 === 0 ? "Blue" : "Red"}`)],
    PulseAnswers: [
      "Answered on,Item,Answer,Team", ...pulse.map((answer) => `2026-10-05,I am proud of my work,${answer},Blue`),
      ...[...repeat(5, "5"), ...repeat(5, "1")].map((answer) => `2026-10-05,I am proud of my work,${answer},Red`),
    ],
    BehaviourRatings: ["Rated on,Statement,Rating,Team", ...behaviour.map((rating) => `2026-10-05,P1,${rating},Blue`), ...[1, 2, 3, 4, 5, 3].map((rating) => `2026-10-05,P1,${rating},Red`)],
    Reviews: ["Subject,Competency,Rater group,Rating,Rated on", "Lou,Coaching,self,1,2026-10-05", "Lou,Coaching,manager,5,2026-10-05", ...peers.map((rating) => `Lou,Coaching,peer,${rating},2026-10-05`)],
  }, today);
}

/** What a saved file holds beside the cells of its sheets: charts with their caches, names, shared texts, properties and whatever else. */
function partsOf(host: ExcelHost): string[] {
  return Object.entries(unzipSync(saveWorkbook({ ...newWorkbook(), model: host.workbook }))).filter(([name]) => !name.startsWith("xl/worksheets/sheet")).map(([name, part]) => `${name} ${strFromU8(part)}`);
}

/** Everything that a build leaves behind but the users' own tables: cells of all sheets, hidden and very hidden ones with the store, the file's other parts, what the pane gets, findings and --json. */
async function leftBehind(world: World): Promise<string[]> {
  const host = await openWorld(world);
  const answer: ScorecardAnswer = await buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });
  expect(answer.programme?.feedback?.pulse?.figures.map(({ team }) => team)).toContain("Blue");
  expect(answer.programme?.assessment?.behaviours?.groups).toContain("Blue");
  const sheets = host.workbook.sheets.filter(({ name }) => !inputs.includes(name)).flatMap((sheet) => {
    const texts: string[] = [];
    for (let row = 0; row < 1300; row++) for (let column = 0; column < 40; column++) {
      const value = sheet.getValue(row, column);
      if (value !== "" && value !== null) texts.push(`${sheet.name} ${row} ${column} ${String(value)}`);
    }
    return texts;
  });
  const parts = partsOf(host);
  expect(parts.filter((part) => part.startsWith("xl/charts/"))).not.toEqual([]);
  return [...sheets, ...parts, JSON.stringify(programmeJson(answer.programme ?? {})), JSON.stringify(answer.programme), JSON.stringify(answer.diagnostics)];
}

const alike: World = { pulse: repeat(8, "5").map(Number), behaviour: repeat(8, "5").map(Number), peers: [5, 5, 5] };

describe("whether all of a team and all peers answered alike, or not quite,", () => {
  it.each([
    ["one is less content", { ...alike, pulse: [1, ...alike.pulse.slice(1)] }],
    ["two are", { ...alike, pulse: [2, 3, ...alike.pulse.slice(2)] }],
    ["one rates behaviour lower", { ...alike, behaviour: [3, ...alike.behaviour.slice(1)] }],
    ["two do", { ...alike, behaviour: [4, 4, ...alike.behaviour.slice(2)] }],
    ["a peer rates lower", { ...alike, peers: [4, 5, 4] }],
  ])("nothing that a build leaves behind says: %s", async (_, other) => {
    const [same, otherwise] = [await leftBehind(alike), await leftBehind(other)];
    expect(same.length).toBeGreaterThan(500);
    expect(otherwise).toEqual(same);
  });

  it("while three who answer otherwise are seen", async () => {
    expect(await leftBehind({ ...alike, pulse: [1, 1, 1, ...alike.pulse.slice(3)] })).not.toEqual(await leftBehind(alike));
  });
});
