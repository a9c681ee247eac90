import type { Assessment } from "../../domain/programme/assessment/assessment";
import { figureKeys, type FrozenAssessment } from "../../domain/programme/assessment/frozenAssessment";
import { auditThemes, connectsFrom, selfManagementCode, statements, statementsOf, themeIds, themeTitles } from "../../domain/programme/assessment/instrument";
import { meanOf, noAnswers, type Tally } from "../../domain/programme/assessment/tally";
import { themeTally } from "../../domain/programme/assessment/themeTally";
import { nameKey } from "../../domain/measure/words";
import type { Panel } from "../panels/panel";
import type { Texts } from "../texts";
import { formatDate } from "../words/formatPeriod";
import { panelRoom } from "./geometry";
import { notedRow, numbers, panelOf } from "./panelOf";

const scored = [numbers.count, numbers.mean, numbers.share, numbers.mean, numbers.change] as const;
const means = [numbers.mean, numbers.mean, numbers.mean, numbers.mean, numbers.mean] as const;

/** What answers say: per theme, per team and per leader. */
export function ratingPanels({ behaviours, mastery, frozen }: Assessment, texts: Texts): Panel[] {
  const { assessment: words, phrase, dash } = texts;
  const { rails, hints, columns } = words;
  const baseline = frozen[0];
  const when = behaviours === null ? hints.noAnswers : hints.themes(words.between(formatDate(behaviours.from, texts), formatDate(behaviours.to, texts)));
  return [
    panelOf({
      id: "Themes", label: rails.themes, hint: when, headers: columns.themes, formats: scored, last: "note", room: themeIds.length,
      rows: themeIds.filter((theme) => theme !== "mastery").map((theme) => notedRow(theme, phrase(themeTitles[theme]), scoreOf(themeTally(behaviours, theme), baseline, figureKeys.theme(theme)), texts)),
    }, texts),
    panelOf({
      id: "Teams", label: rails.teams, hint: hints.teams, headers: columns.teams, formats: means, last: "note", room: panelRoom,
      rows: (behaviours?.groups ?? []).map((team, index) => notedRow(`team ${nameKey(team)}`, team, auditThemes.map((theme) => meanOf(themeTally(behaviours, theme, index))), texts)),
    }, texts),
    panelOf({
      id: "Mastery", label: rails.mastery, hint: hints.mastery, headers: columns.mastery, formats: means, last: "word", room: panelRoom,
      rows: (mastery?.groups ?? []).map((leader, index) => {
        const figures = statementsOf(["mastery"]).map(({ code }) => meanOf(mastery?.statements.find((one) => one.code === code)?.groups[index] ?? noAnswers));
        return { key: `leader ${nameKey(leader)}`, cells: [leader, ...figures.map((figure) => figure ?? dash), levelOf(figures, texts)] };
      }),
    }, texts),
  ];
}

/** The whole instrument, with what is said to each of its statements. */
export function statementsPanel({ behaviours, mastery, frozen }: Assessment, texts: Texts): Panel {
  const { rails, hints, columns } = texts.assessment;
  const shown = new Map([...(behaviours?.statements ?? []), ...(mastery?.statements ?? [])].map((one) => [one.code, one.all]));
  return panelOf({
    id: "Statements", label: rails.statements, hint: hints.statements, headers: columns.statements, formats: scored, last: "note", room: statements.length,
    rows: statements.map(({ code, text }) => notedRow(code, `${code} ${texts.phrase(text)}`, scoreOf(shown.get(code) ?? noAnswers, frozen[0], figureKeys.statement(code)), texts)),
  }, texts);
}

/** Answers, mean, share that agrees, the baseline and the change since. */
function scoreOf(tally: Tally, baseline: FrozenAssessment | undefined, key: string): (number | null)[] {
  const mean = meanOf(tally);
  const before = baseline?.figures[key] ?? null;
  return [tally.n === 0 ? null : tally.n, mean, mean === null ? null : tally.favourable / tally.n, before, mean === null || before === null ? null : mean - before];
}

/** Self-management is a line of its own and no part of the level. */
function levelOf(figures: readonly (number | null)[], { assessment: { levels } }: Texts): string {
  const domains = figures.filter((_, index) => statementsOf(["mastery"])[index]?.code !== selfManagementCode);
  if (domains.some((figure) => figure === null)) return levels.withheld;
  return domains.every((figure) => (figure ?? 0) >= connectsFrom) ? levels.dots : levels.growing;
}
