import { nameKey } from "../../domain/measure/words";

/** Key of the row of the whole organisation. */
export const everyoneKey = "everyone";

/**
 * Key of a team's row, null being the organisation's. The characters that MATCH takes for wildcards are written otherwise: rows of one
 * table are found from another one.
 */
export function teamKey(team: string | null): string {
  return team === null ? everyoneKey : `team ${nameKey(team).replaceAll(/[~*?%]/g, (character) => `%${character.charCodeAt(0)}`)}`;
}
