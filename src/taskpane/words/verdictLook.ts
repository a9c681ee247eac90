import type { Status } from "../../domain/scorecard/result";
import { bandOf, type Band } from "../../domain/scorecard/scorecard";
import type { PaneTexts } from "../texts/english";

/** A verdict apart: its symbol, its words, and how it counts. */
export interface VerdictLook {
  readonly symbol: string;
  readonly words: string;
  readonly band: Band;
}

/** The verdict in the words of the sheets. */
export function verdictLook(status: Status, { sheets }: PaneTexts): VerdictLook {
  const [symbol = "", ...words] = sheets.verdicts[status].split(" ");
  return { symbol, words: words.join(" "), band: bandOf[status] };
}
