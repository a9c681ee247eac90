import type { english } from "./texts/english";

/** All words of the sheets in one language; a layout function takes them as a value. */
export type Texts = typeof english;
