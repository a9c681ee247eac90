import type { DefinitionBook } from "../../domain/history/definitionBook";
import type { IndicatorDescription } from "../../domain/indicators/definition";
import type { Texts } from "../texts";
import { formatDate } from "./formatPeriod";
import { optionText } from "./optionWord";

/** Since when an indicator has another definition than before, and which of its options are others; null where it always had this one. */
export function definedOtherwise(description: IndicatorDescription, book: DefinitionBook, texts: Texts): string | null {
  const now = book.inForce(description.id);
  const before = book.beforeThat(description.id);
  if (now === undefined || before === undefined) return null;
  const options = Object.keys(now.options).filter((name) => now.options[name] !== before.options[name]).map((name) => {
    const [from, to] = [before, now].map(({ options: all }) => optionText(description, name, all[name] ?? null, texts));
    return texts.history.option(description.options[name]?.title ?? name, from ?? texts.dash, to ?? texts.dash);
  });
  return texts.history.since(formatDate(now.since, texts), options.length === 0 ? null : options.join(", "));
}
