import type { Ending } from "../state/paneState";
import type { PaneTexts } from "../texts/english";

/** How a run ended, in words. */
export function endingText({ outcome, tookBack = false }: Ending, texts: PaneTexts): string {
  return `${tookBack ? `${texts.tookBack} ` : ""}${texts.outcomes[outcome]}`;
}
