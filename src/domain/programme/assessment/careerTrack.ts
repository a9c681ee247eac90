import { leadershipWords } from "../../measure/leadershipWords";
import { chosen, type Choice } from "../choice";

/** The ways on which people get on; whoever is on none of the others works with customers. */
export type CareerTrack = "manager" | "process" | "specialist" | "frontline";

/** In the order in which words are looked for: a "lead specialist" leads. */
const named: readonly Choice<Exclude<CareerTrack, "frontline">>[] = [
  { id: "manager", title: "People managers", words: [...leadershipWords, "leiter", "leiterin", "leitung", "teamleiter", "teamleiterin", "teamleitung", "führungskraft"] },
  {
    id: "process", title: "Process experts",
    words: ["process", "quality", "knowledge", "workforce", "planner", "planning", "trainer", "operations", "analyst", "prozess", "qualität", "wissen", "einsatzplanung", "trainerin", "analystin"],
  },
  {
    id: "specialist", title: "Specialists",
    words: ["specialist", "expert", "senior", "principal", "engineer", "technician", "tier 2", "tier 3", "level 2", "level 3", "l2", "l3", "sme", "spezialist", "spezialistin", "experte", "expertin", "fachkraft", "technikerin", "techniker"],
  },
];

/** The tracks in the order in which they are shown. */
export const careerTracks: readonly { readonly id: CareerTrack; readonly title: string }[] = [{ id: "frontline", title: "Agents" }, ...[...named].reverse()];

/** The track of a role and its level, by their words. */
export function trackOf(role: string | null, level: string | null): CareerTrack {
  return chosen([role, level].filter((word) => word !== null).join(" · "), named) ?? "frontline";
}
