import type { SharingFacts } from "../../src/commands/readSharing";
import { loadTexts } from "../../src/layout/loadTexts";
import { executiveCopy } from "../../src/sharing/executiveCopy";
import { planCopy } from "../../src/sharing/orders/planCopy";
import { InputError } from "../inputError";

const mostPlaces = 20;

/** The executive copy of a saved workbook. Throws an `InputError` with the places where somebody would be named in it. */
export async function executiveBytes(book: Uint8Array, facts: SharingFacts): Promise<Uint8Array> {
  const outcome = executiveCopy(book, planCopy(facts, await loadTexts(facts.language)));
  if (outcome.kind === "copy") return outcome.bytes;
  const places = outcome.places.map(({ place, name }) => `  ${place}: ${name}`);
  throw new InputError([
    "No copy was made, since these cells of the scorecard name people whom the input tables name:",
    ...places.slice(0, mostPlaces), ...(places.length > mostPlaces ? [`  and ${places.length - mostPlaces} more`] : []),
    "Give the team, topic or column a name that is nobody's, then refresh. Nothing was written.",
  ].join("\n"));
}
