import { french } from "./french";
import { german } from "./german";
import { japanese } from "./japanese";
import { spanish } from "./spanish";
import type { LanguageSpellings } from "./spellings";

/** The languages beside English in which headers are read; a column's English spellings stand in its dataset's file. */
export const languages: readonly { readonly name: string; readonly spellings: LanguageSpellings }[] = [
  { name: "German", spellings: german }, { name: "French", spellings: french }, { name: "Spanish", spellings: spanish }, { name: "Japanese", spellings: japanese },
];
