import type { Assessment } from "../../domain/programme/assessment/assessment";
import type { Careers } from "../../domain/programme/assessment/careerProgression";
import { careerTracks } from "../../domain/programme/assessment/careerTrack";
import { decisionLevels } from "../../domain/programme/assessment/decisionWords";
import { figureKeys } from "../../domain/programme/assessment/frozenAssessment";
import type { TeamKnowledge } from "../../domain/programme/assessment/knowledgeFlow";
import { nameKey } from "../../domain/measure/words";
import { datasetOf, type DatasetId } from "../../domain/table/datasets";
import type { Panel } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { panelRoom } from "./geometry";
import { notedRow, numbers, panelOf } from "./panelOf";

const { count, mean, share } = numbers;

/** What lists and the team's own data say: decisions, knowledge, careers and other departments. */
export function auditPanels({ decisions, knowledge, careers, departments, frozen }: Assessment, texts: Texts): Panel[] {
  const { assessment: words, dash } = texts;
  const { rails, hints, columns } = words;
  const hintOf = (isThere: boolean, hint: string, dataset: DatasetId): string => (isThere ? hint : words.noTable(texts.phrase(datasetOf(dataset).title)));
  const allYear = (decisions?.levels ?? []).reduce((sum, { aYear }) => sum + (aYear ?? 0), 0);
  return [
    panelOf({
      id: "Decisions", label: rails.decisions, hint: hintOf(decisions !== null, hints.decisions, "decision-map"), headers: columns.decisions, formats: [count, count, share, count, share], last: "note", room: decisionLevels.length,
      rows: (decisions?.levels ?? []).map(({ level, kinds, movable, aYear }) => notedRow(
        level, texts.phrase(decisionLevels.find(({ id }) => id === level)?.title ?? level), [kinds, movable, movable / kinds, aYear, aYear === null || allYear === 0 ? null : aYear / allYear], texts,
      )),
    }, texts),
    panelOf({
      id: "Knowledge", label: rails.knowledge, hint: hintOf(knowledge !== null, hints.knowledge, "contributions"), headers: columns.knowledge, formats: [count, count, count, count, share], last: "word", room: panelRoom,
      rows: (knowledge ?? []).map((one) => ({
        key: `knowledge ${nameKey(one.team)}`,
        cells: [one.team, one.given, one.used, one.fromOthers ?? dash, one.byOthers ?? dash, one.fromOthers === null || one.used === 0 ? dash : one.fromOthers / one.used, flowOf(one, texts)],
      })),
    }, texts),
    panelOf({
      id: "Careers", label: rails.careers, hint: hintOf(careers !== null, hints.careers, "people"), headers: columns.careers, formats: [count, count, count, count, share], last: "note", room: panelRoom,
      rows: (careers?.teams ?? []).map(({ team, ...own }) => notedRow(`careers ${nameKey(team)}`, team, careerFigures(own), texts)),
    }, texts),
    panelOf({
      id: "Tracks", label: rails.tracks, hint: hintOf(careers !== null, hints.tracks, "people"), headers: columns.tracks, formats: [count, count, count, count, share], last: "note", room: careerTracks.length,
      rows: (careers?.tracks ?? []).map(({ track, ...own }) => notedRow(`track ${track}`, texts.phrase(careerTracks.find(({ id }) => id === track)?.title ?? track), careerFigures(own), texts)),
    }, texts),
    panelOf({
      id: "Departments", label: rails.departments, hint: hintOf(departments !== null, hints.departments, "department-ratings"), headers: columns.departments, formats: [count, mean, mean, count, mean], last: "note", room: panelRoom,
      rows: (departments ?? []).map((one) => notedRow(
        `department ${nameKey(one.department)}`, one.department, [one.ratings, one.mean, frozen[0]?.figures[figureKeys.department(one.department)] ?? null, one.interactions, one.answerHours], texts,
      )),
    }, texts),
  ];
}

function careerFigures({ heads, monthsInRole, promotions, filled }: Careers): PlanValue[] {
  return [heads, monthsInRole, promotions, filled, promotions === null || filled === null || filled === 0 ? null : promotions / filled];
}

function flowOf({ given, used }: TeamKnowledge, { assessment: { flows } }: Texts): string {
  if (given > 0) return used > 0 ? flows.both : flows.gives;
  return used > 0 ? flows.takes : flows.neither;
}
