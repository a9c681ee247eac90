import { definitionBook, type DefinitionBook } from "../../domain/history/definitionBook";
import type { Publication } from "../../domain/history/publication";
import { latestPublication, type Restatement } from "../../domain/history/restatements";
import type { IndicatorLine, Scorecard } from "../../domain/scorecard/scorecard";
import { civilDay } from "../../domain/table/serialDay";
import type { SheetContext } from "../sheetContext";
import type { Texts } from "../texts";
import { exactValue } from "./exactValue";
import { formatDate } from "./formatPeriod";
import { causesText, whyText } from "./whyText";

/** That the shown period was published, and when; null where it was not. */
export function publishedText(card: Scorecard, { past, texts }: SheetContext): string | null {
  const latest = latestPublication(past?.history.publications ?? [], card.period.id, card.team);
  return latest === null ? null : texts.history.published(publicationDay(latest.publication, texts));
}

/**
 * What of the shown period is not as it was last published, from the whole sentence to the shortest; none where all is, as far as the
 * sheet shows it.
 */
export function restatedTexts(card: Scorecard, { past, texts }: SheetContext): string[] {
  const latest = past === undefined ? null : latestPublication(past.history.publications, card.period.id, card.team);
  if (past === undefined || latest === null) return [];
  const book = definitionBook(past.history.definitions);
  const day = publicationDay(latest.publication, texts);
  const told = past.restatements.filter(({ publication, published }) => publication === latest.index && published.team === card.team).flatMap((restatement) => {
    const line = card.lines.find(({ description }) => description.id === restatement.published.indicator);
    if (line === undefined) return [];
    const [then, now] = [restatement.published, restatement.now].map(({ value }) => exactValue(value, line.description.unit, texts));
    if (then === undefined || now === undefined || then === now) return [];
    return [texts.history.restated(line.title, then, day, now, restatementWhy(restatement, line, book, texts, causesText))];
  });
  const [first] = told;
  if (first === undefined) return [];
  return [told.length === 1 ? first : `${first}; ${texts.andMore(told.length - 1)}`, texts.history.restatedShort(told.length, day)];
}

/** Why a published value is another now; `write` puts it into words. */
export function restatementWhy(
  { published, now, causes }: Restatement, { description }: IndicatorLine, book: DefinitionBook, texts: Texts, write: typeof whyText = whyText,
): string {
  const counted = book.definitionOf(published.fingerprint)?.counted ?? "cases";
  return write(causes, { before: published, after: { ...now, period: published.period } }, { description, counted }, texts);
}

/** The day of a publication: without the year where that is the year of its data. */
function publicationDay({ on, asOf }: Publication, texts: Texts): string {
  const { day, month, year } = civilDay(on);
  return year === civilDay(asOf).year ? texts.history.shortDay(day, texts.monthsShort[month - 1] ?? "") : formatDate(on, texts);
}
