/** A role or level that holds one of these is a leader's, not an agent's. */
export const leadershipWords: readonly string[] = ["lead", "leader", "manager", "director", "head", "chief", "supervisor", "vp"];
