import type { ProgrammeMaterial } from "../programmeMaterial";
import type { Assessment } from "./assessment";
import { followCareers } from "./careerProgression";
import { mapDecisions } from "./decisionMapping";
import { relateDepartments } from "./departmentRelations";
import { freezeAssessment } from "./frozenAssessment";
import { themeIds, type ThemeId } from "./instrument";
import { followKnowledge } from "./knowledgeFlow";
import { readRatings } from "./readRatings";
import { showRound } from "./showRound";

const ofLeaders: readonly ThemeId[] = ["mastery"];
const ofTeams: readonly ThemeId[] = themeIds.filter((theme) => !ofLeaders.includes(theme));

/** null where none of its own tables is there and none was ever frozen or is to be. */
export function findAssessment({ tables, sources, asOf, today, before, takesBaseline }: ProgrammeMaterial): Assessment | null {
  const ratings = tables["behaviour-ratings"];
  const decisionMap = tables["decision-map"];
  const shown = before.assessment;
  if (ratings === undefined && decisionMap === undefined && tables["department-ratings"] === undefined && shown.frozen.length === 0 && !takesBaseline) return null;
  const now = {
    behaviours: ratings === undefined ? null : showRound(readRatings(ratings, ofTeams, "team", asOf), shown.behaviours),
    mastery: ratings === undefined ? null : showRound(readRatings(ratings, ofLeaders, "leader", asOf), shown.mastery),
    decisions: decisionMap === undefined ? null : mapDecisions(decisionMap),
    knowledge: followKnowledge(sources, asOf),
    careers: followCareers(sources, asOf),
    departments: relateDepartments(tables, asOf),
  };
  return { ...now, frozen: takesBaseline ? freezeAssessment(now, shown.frozen, today) : shown.frozen };
}
