import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { makeTimeline } from "../../../src/domain/measure/timeline";
import { Sources } from "../../../src/domain/measure/sources";
import { countPipeline } from "../../../src/domain/programme/pipeline/countPipeline";
import { findPipeline, noPipeline } from "../../../src/domain/programme/pipeline/pipeline";
import { parseDay } from "../../../src/domain/table/serialDay";
import { pipelineSummary } from "../../../src/layout/pipeline/pipelineSummary";
import { english } from "../../../src/layout/texts/english";
import { german } from "../../../src/layout/texts/german/german";

const asOf = parseDay("2026-10-31") ?? 0;
const tables = exampleTables({
  "people": { columns: ["person", "team", "leader", "role", "hired"], rows: [["Ada", "Red", "Lou", "Agent", "2020-01-01"], ["Lou", "Red", null, "Team Lead", "2020-01-01"]] },
  "potential-ratings": { columns: ["person", "signal", "rating", "rater"], rows: [["Ada", "Problem solving", 4, "Lou"], ["Ben", "Problem solving", 5, "Max"]] },
  "development-assignments": { columns: ["person", "kind", "due", "outcome"], rows: [["Ben", "Project lead", "2026-10-30", null], ["Ada", "Project lead", "2026-10-31", null], ["Cem", "Project lead", "2026-01-01", "done well"]] },
  "mentorships": { columns: ["mentor", "mentee", "goal", "expectations", "ended"], rows: [["Kim", "Ben", "g", null, null], ["Kim", "Cem", "g", "e", "2026-01-01"]] },
  "succession": { columns: ["role", "successor", "readiness"], rows: [["Head", "Lou", "Now"], ["Quality", null, null], ["Trainer", "Ada", "Later"]] },
});
const pipeline = findPipeline({ tables, asOf, sources: new Sources(tables, makeTimeline(asOf - 30, asOf), [], 1), excelTables: new Set() });
if (pipeline === null) throw new Error("It is there");
const counts = countPipeline(pipeline);

it("counts the pipeline", () => {
  // Ada has a mentor nowhere but in her own line; Ben has one, Cem had one and has no assignment that runs.
  expect(counts).toEqual({ rated: 2, withheld: 1, running: 2, overdue: 1, done: 1, meeting: 1, lacking: 1, proposed: 0, unpaired: 1, roles: 3, readyNow: 1, uncovered: 1 });
});

it("says what matters most without a name, in both languages", () => {
  const [own, other] = [english, german].map((texts) => pipelineSummary(counts, texts));
  expect(own).toEqual([
    "Succession: 1 of 3 key roles ready now, 1 without anybody.", "Development: 2 running (1 overdue), 1 done.", "Mentorships: 1 pair meets, 1 with something to do.", "Proposed pairs: 0; nobody found for 1.",
    "Get 1 person rated by three people or by their own leader.",
  ]);
  expect(other).toHaveLength(5);
  expect([...(own ?? []), ...(other ?? [])].join(" ")).not.toMatch(/Ada|Ben|Cem|Lou|Kim|Max/u);
});

it("has nothing to say of nothing", () => expect(pipelineSummary(countPipeline(noPipeline), english)).toEqual([]));
