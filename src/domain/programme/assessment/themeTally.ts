import { statements, type ThemeId } from "./instrument";
import type { RatedRound } from "./ratedRound";
import { addTallies, noAnswers, type Tally } from "./tally";

/** All shown answers to a theme's statements. @param group index among the round's groups; everybody where absent */
export function themeTally(round: RatedRound | null, theme: ThemeId, group?: number): Tally {
  const codes = new Set(statements.filter((statement) => statement.theme === theme).map(({ code }) => code));
  const shown = (round?.statements ?? []).filter(({ code }) => codes.has(code));
  return addTallies(shown.map(({ all, groups }) => (group === undefined ? all : groups[group] ?? noAnswers)));
}
