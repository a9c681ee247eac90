import type { PulseSnapshot } from "./feedback/pulseSnapshot";
import type { Programme } from "./programme";

/** What earlier runs showed of the programme, aggregates only: what later runs must not contradict, or tell too little apart from. */
export interface ShownProgramme {
  readonly pulse: PulseSnapshot;
}

export const nothingShown: ShownProgramme = { pulse: [] };

/** What is remembered after a run: what it showed, and of tables that are gone for now what was shown before. */
export function rememberProgramme({ feedback }: Programme, before: ShownProgramme): ShownProgramme {
  return { pulse: feedback?.pulse?.snapshot ?? before.pulse };
}
