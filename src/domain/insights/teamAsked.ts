import type { Sources } from "../measure/sources";

/** The index of the team that a scorecard is of; null is the organisation, undefined a team that the rows do not know. */
export function teamAsked(team: string | null, { teams }: Sources): number | null | undefined {
  if (team === null) return null;
  const index = teams.indexOf(team);
  return index < 0 ? undefined : index;
}
