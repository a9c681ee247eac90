import type { InputEffects } from "../../src/taskpane/effects/inputEffects";
import { readableTables } from "../../src/taskpane/words/readableTables";

/** Effects on the user's tables that do nothing but answer; tests replace what they are about. */
export function exampleInputEffects(changed: Partial<InputEffects> = {}): InputEffects {
  return {
    addSample: () => Promise.resolve([]),
    removeSample: () => Promise.resolve({ removed: ["Cases"], changed: [] }),
    addTable: () => Promise.resolve({ sheet: "Cases", table: "Cases", firstCell: "Cases!A4" }),
    offeredTables: () => Promise.resolve(readableTables),
    pickRange: () => Promise.resolve({ kind: "none", address: "Sheet1!A1" }),
    preview: () => Promise.resolve(null),
    ...changed,
  };
}
