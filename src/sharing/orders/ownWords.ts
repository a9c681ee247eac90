import { indicators } from "../../domain/indicators";
import { valueFormats } from "../../layout/numberFormats";
import type { Texts } from "../../layout/texts";
import { wordsOf } from "../copy/ownText";

/** The words that the add-in itself writes on its sheets, in lower case: those of its texts, of its indicators' titles and of its number formats. */
export function ownWords(texts: Texts): string[] {
  const titles = indicators.map(({ title }) => texts.phrase(title));
  return [...new Set([texts, titles, valueFormats, texts.footer(""), texts.charts.describe("")].flatMap(stringsIn).flatMap(wordsOf))];
}

/** Every text in a tree of texts; those that are made of others are functions, and passed over. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
