import { isGrowthBeyondNoise, type Growth, type SkillProgress } from "../../domain/programme/coaching/skillProgress";
import { developmentKinds } from "../../domain/programme/pipeline/developmentKinds";
import { datasetOf, type DatasetId } from "../../domain/table/datasets";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { periodNameOfId } from "../words/formatPeriod";
import { coachingTableIds } from "./geometry";
import { ownCells, ownColumns } from "./ownColumns";

/** Competencies, and a few lines below them. */
const skillRoom = 40;

/** How leaders' skills and those of mentees and mentors grew, and how many assignments are done: of groups only. */
export function skillsPanel(progress: SkillProgress | null, texts: Texts): Panel {
  const { coaching: words, phrase } = texts;
  const { skill, change, persons, between, before, now, by, source } = words.columns.skills;
  const mean = { ...listCells.text, horizontal: "Right", indent: 0, numberFormat: "0.0" } as const;
  const from = (dataset: DatasetId): string => phrase(datasetOf(dataset).title);
  const row = (key: string, title: string, waves: string, growth: Growth, dataset: DatasetId): TableRowPlan => {
    const [was, is] = [tenth(growth.before), tenth(growth.after)];
    return { key, cells: [title, growthText(growth, texts), growth.persons, waves, was, is, tenth(is - was), from(dataset), ...ownCells] };
  };
  const of = (key: string, title: string, growth: Growth | null | undefined): TableRowPlan[] => (growth == null ? [] : [row(key, title, words.sinceStart, growth, "mentorships")]);
  const withheld = progress?.withheld ?? 0;
  return {
    id: coachingTableIds.skills, label: words.rails.skills, hint: words.hints.skills + (withheld === 0 ? "" : words.hints.skillsWithheld(withheld)),
    columns: [
      { header: skill }, { header: change }, { header: persons, format: { ...mean, numberFormat: "0" } }, { header: between }, { header: before, format: mean }, { header: now, format: mean },
      { header: by, format: { ...mean, numberFormat: "+0.0;−0.0;0.0" } }, { header: source, format: listCells.small }, ...ownColumns(texts),
    ],
    rows: [
      ...(progress?.skills ?? []).map((one) => row(`skill ${one.competency.toLowerCase()}`, phrase(one.competency), words.between(periodNameOfId(one.from, texts), periodNameOfId(one.to, texts)), one, "reviews")),
      ...of("mentees", words.mentees, progress?.mentees), ...of("mentors", words.mentors, progress?.mentors),
      ...(progress?.development ?? []).filter(({ done, running }) => done + running > 0).map(({ kind, done, running }): TableRowPlan => ({
        key: `kind ${kind}`,
        cells: [phrase(developmentKinds.find(({ id }) => id === kind)?.title ?? kind), words.development(done, running), null, null, null, null, null, from("development-assignments"), ...ownCells],
      })),
    ],
    room: skillRoom, gone: words.gone,
  };
}

function growthText(growth: Growth, { coaching }: Texts): string {
  return !isGrowthBeyondNoise(growth) ? coaching.growth.usual : growth.low > 0 ? coaching.growth.up : coaching.growth.down;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
