import { messages } from "../domain/diagnostics/messages";
import type { Finding } from "../domain/diagnostics/diagnostic";
import type { Evaluation } from "../domain/measure/evaluation";
import { rateTeamScorecards, type RatingOptions } from "../domain/scorecard/rateScorecard";
import { sayScorecard } from "../domain/scorecard/sayScorecard";
import type { PresentSheet } from "../layout/merge/presentSheet";
import type { UserValues } from "../layout/merge/readUserValues";
import { teamKeyOf } from "../layout/scorecard/scorecardPlace";
import type { SheetContext } from "../layout/sheetContext";
import type { Texts } from "../layout/texts";
import { sheetTeams, type SheetWishes } from "./sheetTeams";

/** What the sheets have to know of the teams that have one of their own. */
export interface TeamScorecards extends Required<Pick<SheetContext, "teams" | "hidesMain">> {
  /** About sheets of teams that are no longer in the data. */
  readonly findings: readonly Finding[];
}

/** Rates every team that has a Scorecard sheet of its own, by what was typed there. */
export function teamScorecards(
  evaluation: Evaluation, main: RatingOptions, user: UserValues, present: readonly PresentSheet[], { shape, renamedTo }: Pick<SheetWishes, "shape" | "renamedTo">, texts: Texts,
): TeamScorecards {
  const standing = present.flatMap(({ id }) => teamKeyOf(id) ?? []);
  const { sheets, gone } = sheetTeams({ shape, teams: evaluation.teams, mainTeam: main.team, standing, renamedTo });
  const cards = rateTeamScorecards(evaluation, sheets.map(({ team, key }) => ({ team, targets: user.teamTargets[key] ?? {} })), main);
  return {
    teams: sheets.flatMap(({ key }, index) => {
      const card = cards[index];
      return card === undefined ? [] : [{ key, card: sayScorecard(card, texts) }];
    }),
    hidesMain: shape === "teams" && sheets.length > 0,
    findings: present.flatMap(({ id, name }) => (gone.includes(teamKeyOf(id) ?? "") ? [goneFinding(name)] : [])),
  };
}

function goneFinding(sheet: string): Finding {
  return { severity: "warning", code: "sheet.team-gone", message: messages.teamGone(sheet), table: null, column: null, row: null, address: null, rows: 0 };
}
