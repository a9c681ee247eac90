import { makeRecentSample } from "../recentSample";
import type { SheetTable } from "../sheetTable";
import { withExpectedEffects } from "./expectedEffects";
import { makeProgramme } from "./makeProgramme";

/** The sample organisation's last months with its leadership programme: every table that the add-in reads. */
export function makeProgrammeSample(): SheetTable[] {
  return [...makeRecentSample().map((table) => (table.name === "Decisions" ? withExpectedEffects(table) : table)), ...makeProgramme()];
}
