import * as v from "valibot";
import type { FrozenBaselines } from "../domain/scorecard/baseline";
import { staffingBounds, type StaffingGoals } from "../domain/insights/staffing/staffingGoals";
import { languages, type Language } from "../domain/language/language";
import { defaultChoices, scorecardShapes, type ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import type { ShownProgramme } from "../domain/programme/shownProgramme";
import { domainIds } from "../domain/scorecard/scores";
import type { ShownFigures } from "../domain/scorecard/shownFigures";
import { shownProgrammeSchema } from "../layout/store/shownProgrammeSchema";
import { statusSchema } from "../layout/store/packedRows";
import { readJson } from "../layout/store/readJson";

/** What the add-in remembers in the workbook itself, so that a colleague's copy has everything. */
export interface StoredState {
  readonly version: 1;
  readonly baselines: FrozenBaselines;
  /** Serial day that the 90-day plan was first set to start on. */
  readonly planStart: number;
  /** What the sheets are written in, fixed at the first build; absent in workbooks from before there was a choice, which are in English. */
  readonly language?: Language | undefined;
  /** What the scorecard was last made with; absent in workbooks from before choices were kept. */
  readonly choices?: ScorecardChoices | undefined;
  /** Cells that users typed over and want to keep so. */
  readonly kept?: readonly string[] | undefined;
  /** What the sheets say now, which formulas of the user's may ask for; absent in workbooks from before that was kept. */
  readonly shown?: ShownFigures | undefined;
  /** What the sheets say of the leadership programme; absent in workbooks from before there was one. */
  readonly programme?: ShownProgramme | undefined;
}

const granularities = ["month", "quarter", "year"] as const;

const goal = (name: keyof StaffingGoals) => v.exactOptional(v.pipe(v.number(), v.minValue(staffingBounds[name].min), v.maxValue(staffingBounds[name].max)));
const staffing = v.object({ answeredShare: goal("answeredShare"), answerSeconds: goal("answerSeconds"), timeAway: goal("timeAway"), highestOccupancy: goal("highestOccupancy") });

const choices = v.object({
  team: v.nullable(v.string()),
  // Workbooks from before there were shapes say none.
  shape: v.fallback(v.picklist(scorecardShapes), defaultChoices.shape),
  // Nor did they say these.
  coaching: v.fallback(v.boolean(), defaultChoices.coaching),
  granularity: v.picklist(granularities),
  asOf: v.nullable(v.number()),
  options: v.record(v.string(), v.record(v.string(), v.union([v.number(), v.string(), v.boolean()]))),
  targets: v.fallback(v.record(v.string(), v.number()), defaultChoices.targets),
  weights: v.fallback(v.record(v.string(), v.pipe(v.number(), v.minValue(0))), defaultChoices.weights),
  fiscalYearStart: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), defaultChoices.fiscalYearStart),
  staffing: v.fallback(staffing, defaultChoices.staffing),
  marks: v.fallback(v.array(v.object({ indicator: v.nullable(v.string()), month: v.string(), reason: v.string() })), [...defaultChoices.marks]),
  tables: v.array(v.object({ dataset: v.string(), table: v.string(), also: v.optional(v.boolean()) })),
  columns: v.array(v.object({ dataset: v.string(), column: v.string(), header: v.string() })),
  packs: v.fallback(v.array(v.object({ id: v.string(), text: v.string() })), defaultChoices.packs),
});

const numbers = v.array(v.nullable(v.number()));
const shown = v.object({
  team: v.nullable(v.string()), period: v.string(), teams: v.array(v.nullable(v.string())),
  indicators: v.array(v.object({
    id: v.string(), title: v.string(), period: v.nullable(v.string()), values: numbers, statuses: v.array(statusSchema), targets: numbers,
  })),
  scores: v.object({
    periods: v.array(v.string()), overall: v.array(numbers), domains: v.array(v.object({ domain: v.picklist(domainIds), scores: v.array(numbers) })),
  }),
});

const schema = v.object({
  version: v.literal(1),
  baselines: v.array(v.object({
    indicator: v.string(), team: v.nullable(v.string()), granularity: v.picklist(granularities), options: v.string(),
    value: v.number(), from: v.string(), to: v.string(), frozenOn: v.number(), taken: v.optional(v.literal(true)),
  })),
  planStart: v.number(),
  language: v.fallback(v.optional(v.picklist(languages)), undefined),
  // Choices that cannot be read are forgotten; baselines are too dear to be lost with them.
  choices: v.fallback(v.optional(choices), undefined),
  kept: v.fallback(v.optional(v.array(v.string())), undefined),
  shown: v.fallback(v.optional(shown), undefined),
  programme: v.fallback(v.optional(shownProgrammeSchema), undefined),
});

/** Reads a stored state; null where the text is not one. */
export function parseStoredState(json: string): StoredState | null {
  return readJson(schema, json);
}

/** The language of the sheets that a workbook has; where there are none yet, that of who is about to build them. */
export function sheetsLanguage(state: StoredState | null, asked: Language): Language {
  return state === null ? asked : state.language ?? "en";
}

export function formatStoredState(state: StoredState): string {
  return JSON.stringify(state);
}
