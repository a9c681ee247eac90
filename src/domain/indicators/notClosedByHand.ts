import { hasWord } from "../measure/rowPredicate";
import { ineligibleWords } from "../table/datasets/ineligibleWords";

/** Cases that nobody worked on: they are not eligible and repeat nothing. */
export const notClosedByHand = hasWord("status", ineligibleWords);
