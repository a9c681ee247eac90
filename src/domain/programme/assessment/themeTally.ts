import { addTold, type ToldAnswers } from "../answers/toldAnswers";
import { statements, type ThemeId } from "./instrument";
import type { RatedRound } from "./ratedRound";

/** All told answers to a theme's statements. @param group one of the round's groups; everybody where absent */
export function themeTally(round: RatedRound | null, theme: ThemeId, group?: string): ToldAnswers {
  const codes = new Set(statements.filter((statement) => statement.theme === theme).map(({ code }) => code));
  const shown = (round?.statements ?? []).filter(({ item }) => codes.has(item));
  return addTold(shown.flatMap(({ all, groups }) => (group === undefined ? all : groups.find((one) => one.group === group)?.told ?? [])));
}
