import { exactOf, type Span } from "../../domain/programme/answers/span";
import { addTold, meanOf, type ToldAnswers } from "../../domain/programme/answers/toldAnswers";
import type { Assessment } from "../../domain/programme/assessment/assessment";
import { figureKeys, type FrozenAssessment } from "../../domain/programme/assessment/frozenAssessment";
import { auditThemes, connectsFrom, scale, selfManagementCode, statements, statementsOf, themeIds, themeTitles } from "../../domain/programme/assessment/instrument";
import { themeTally } from "../../domain/programme/assessment/themeTally";
import { nameKey } from "../../domain/measure/words";
import type { Panel } from "../panels/panel";
import type { Texts } from "../texts";
import type { PlanValue } from "../sheetPlan";
import { formatDate } from "../words/formatPeriod";
import { scaleBar } from "../words/scaleBar";
import { meanStyle, spanCell } from "../words/spanText";
import { panelRoom } from "./geometry";
import { notedRow, numbers, panelOf } from "./panelOf";

const scored = [numbers.count, numbers.mean, numbers.bar, numbers.mean, numbers.change] as const;
const nobody = addTold([]);
const means = [numbers.mean, numbers.mean, numbers.mean, numbers.mean, numbers.mean] as const;

/** What answers say: per theme, per team and per leader. */
export function ratingPanels({ behaviours, mastery, frozen }: Assessment, texts: Texts): Panel[] {
  const { assessment: words, phrase } = texts;
  const { rails, hints, columns } = words;
  const baseline = frozen[0];
  const when = behaviours === null ? hints.noAnswers : hints.themes(words.between(formatDate(behaviours.from, texts), formatDate(behaviours.to, texts)));
  return [
    panelOf({
      id: "Themes", label: rails.themes, hint: when, headers: columns.themes, formats: scored, last: "note", room: themeIds.length,
      rows: themeIds.filter((theme) => theme !== "mastery").map((theme) => notedRow(theme, phrase(themeTitles[theme]), scoreOf(themeTally(behaviours, theme), baseline, figureKeys.theme(theme), texts), texts)),
    }, texts),
    panelOf({
      id: "Teams", label: rails.teams, hint: hints.teams, headers: columns.teams, formats: means, last: "note", room: panelRoom,
      rows: (behaviours?.groups ?? []).map((team) => notedRow(`team ${nameKey(team)}`, team, auditThemes.map((theme) => meanCell(meanOf(themeTally(behaviours, theme, team)), texts)), texts)),
    }, texts),
    panelOf({
      id: "Mastery", label: rails.mastery, hint: hints.mastery, headers: columns.mastery, formats: means, last: "word", room: panelRoom,
      rows: (mastery?.groups ?? []).map((leader) => {
        const figures = statementsOf(["mastery"]).map(({ code }) => meanOf(mastery?.statements.find(({ item }) => item === code)?.groups.find(({ group }) => group === leader)?.told ?? nobody));
        return { key: `leader ${nameKey(leader)}`, cells: [leader, ...figures.map((figure) => meanCell(figure, texts)), levelOf(figures, texts)] };
      }),
    }, texts),
  ];
}

/** The whole instrument, with what is said to each of its statements. */
export function statementsPanel({ behaviours, mastery, frozen }: Assessment, texts: Texts): Panel {
  const { rails, hints, columns } = texts.assessment;
  const shown = new Map([...(behaviours?.statements ?? []), ...(mastery?.statements ?? [])].map(({ item, all }) => [item, all]));
  return panelOf({
    id: "Statements", label: rails.statements, hint: hints.statements, headers: columns.statements, formats: scored, last: "note", room: statements.length,
    rows: statements.map(({ code, text }) => notedRow(code, `${code} ${texts.phrase(text)}`, scoreOf(shown.get(code) ?? nobody, frozen[0], figureKeys.statement(code), texts), texts)),
  }, texts);
}

/** Answers, mean, where it stands on the scale, the baseline and the change since. */
function scoreOf(told: ToldAnswers, baseline: FrozenAssessment | undefined, key: string, texts: Texts): PlanValue[] {
  const [mean, before] = [meanOf(told), baseline?.figures[key] ?? null];
  const exact = exactOf(mean);
  return [told.n === 0 ? null : told.n, meanCell(mean, texts), scaleBar(mean, scale) || texts.dash, before, exact === null || before === null ? null : exact - before];
}

function meanCell(mean: Span | null, texts: Texts): PlanValue {
  return spanCell(mean, meanStyle(scale), texts);
}

/** Self-management is a line of its own and no part of the level. */
function levelOf(figures: readonly (Span | null)[], { assessment: { levels } }: Texts): string {
  const domains = figures.filter((_, index) => statementsOf(["mastery"])[index]?.code !== selfManagementCode);
  if (domains.some((figure) => figure === null)) return levels.withheld;
  return domains.every((figure) => (figure?.least ?? 0) >= connectsFrom) ? levels.dots : levels.growing;
}
