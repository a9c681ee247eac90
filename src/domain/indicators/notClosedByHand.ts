import { hasWord } from "../measure/rowPredicate";

/** Cases that nobody worked on: they are not eligible and repeat nothing. */
export const notClosedByHand = hasWord("status", ["merged", "merge", "spam", "auto closed", "autoclosed", "closed automatically"]);
