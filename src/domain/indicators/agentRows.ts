import { leadershipWords } from "../measure/leadershipWords";
import { hasWord, not, or } from "../measure/rowPredicate";

/** Rows whose role or level holds a leadership word. */
export const leadershipRows = or(hasWord("level", leadershipWords), hasWord("role", leadershipWords));

/** Rows of the people table that are agents'. */
export const agentRows = not(leadershipRows);
