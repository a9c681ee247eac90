import { isGrowthBeyondNoise, type Growth, type SkillProgress } from "../../domain/programme/coaching/skillProgress";
import { developmentKinds } from "../../domain/programme/pipeline/developmentKinds";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { periodNameOfId } from "../words/formatPeriod";
import { coachingTableIds } from "./geometry";

/** Competencies, and a few lines beside them. */
const skillRoom = 40;

/** How leaders' skills and those of mentees and mentors grew: of groups only. */
export function skillsPanel(progress: SkillProgress | null, texts: Texts): Panel {
  const { coaching: words, phrase } = texts;
  const { skill, change, persons, between, before, now } = words.columns.skills;
  const mean = { ...listCells.text, horizontal: "Right", indent: 0, numberFormat: "0.0" } as const;
  const row = (key: string, title: string, waves: string, growth: Growth): TableRowPlan => ({ key, cells: [title, growthText(growth, texts), growth.persons, waves, tenth(growth.before), tenth(growth.after)] });
  const of = (key: string, title: string, growth: Growth | null | undefined): TableRowPlan[] => (growth == null ? [] : [row(key, title, words.sinceStart, growth)]);
  const withheld = progress?.withheld ?? 0;
  return {
    id: coachingTableIds.skills, label: words.rails.skills, hint: words.hints.skills + (withheld === 0 ? "" : words.hints.skillsWithheld(withheld)),
    columns: [{ header: skill }, { header: change }, { header: persons, format: { ...mean, numberFormat: "0" } }, { header: between }, { header: before, format: mean }, { header: now, format: mean }],
    rows: [
      ...(progress?.skills ?? []).map((one) => row(`skill ${one.competency.toLowerCase()}`, phrase(one.competency), words.between(periodNameOfId(one.from, texts), periodNameOfId(one.to, texts)), one)),
      ...of("mentees", words.mentees, progress?.mentees), ...of("mentors", words.mentors, progress?.mentors),
    ],
    room: skillRoom, gone: words.gone,
  };
}

/** How many assignments run and are done. */
export function developmentCountsPanel(progress: SkillProgress | null, texts: Texts): Panel {
  const { coaching: words, phrase } = texts;
  const { kind, done, running } = words.columns.development;
  const count = { ...listCells.text, horizontal: "Right", indent: 0, numberFormat: "0" } as const;
  return {
    id: coachingTableIds.development, label: words.rails.development, hint: words.hints.development,
    columns: [{ header: kind }, { header: done, format: count }, { header: running, format: count }],
    rows: (progress?.development ?? []).map((one) => ({ key: one.kind, cells: [phrase(developmentKinds.find(({ id }) => id === one.kind)?.title ?? one.kind), one.done, one.running] })),
    room: developmentKinds.length, gone: words.gone,
  };
}

function growthText(growth: Growth, { coaching }: Texts): string {
  return !isGrowthBeyondNoise(growth) ? coaching.growth.usual : growth.low > 0 ? coaching.growth.up : coaching.growth.down;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
