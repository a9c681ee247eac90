import type { ScorecardAnswer } from "../src/commands/command";
import { formatDay } from "../src/domain/table/serialDay";
import type { Texts } from "../src/layout/texts";
import { english } from "../src/layout/texts/english";
import { formatValue } from "../src/layout/words/formatValue";
import { terminalWords } from "./terminalWords";
import { textTable, type TextColumn } from "./textTable";

const alignments: readonly TextColumn["align"][] = ["left", "left", "right", "right", "left", "right"];

/** The scorecard as lines to read in a terminal. @param texts the language that it was asked for in. */
export function printScorecard({ scorecard, edits, published }: ScorecardAnswer, texts: Texts = english): string[] {
  if (!scorecard) return [];
  const { counts } = scorecard;
  const { countWords } = texts;
  const words = terminalWords[texts.language];
  const rows = scorecard.lines.map(({ title, description: { unit, pack }, headline, bounds, reason }) => [
    pack === undefined ? texts.phrase(title) : title,
    headline?.period.id ?? "",
    headline?.value == null ? texts.dash : formatValue(headline.value, unit, texts),
    bounds ? formatValue(bounds.target, unit, texts) : texts.dash,
    headline ? texts.verdicts[headline.status] : (reason ?? ""),
    headline?.n == null ? "" : String(Math.round(headline.n * 10) / 10).replace(".", texts.decimalMark),
  ]);
  return [
    `${scorecard.team ?? words.everyone} · ${scorecard.period.id} · ${words.dataTo(formatDay(scorecard.asOf))}`,
    `${counts.onTarget} ${countWords.onTarget} · ${counts.watch} ${countWords.watch} · ${counts.offTarget} ${countWords.offTarget} · ${counts.noVerdict} ${countWords.noVerdict}`
      + (scorecard.overall.value === null ? "" : ` · ${texts.score(String(Math.round(scorecard.overall.value)))}`),
    "",
    ...textTable(words.headers.map((header, index): TextColumn => ({ header, align: alignments[index] ?? "left" })), rows),
    "",
    edits === 0 ? words.upToDate : words.written,
    ...publishedLines(published, texts),
  ];
}

/** What was published of late, and how much of all that was published is another value now. */
function publishedLines(published: ScorecardAnswer["published"], { language, sheetNames }: Texts): string[] {
  const last = published?.publications.at(-1);
  if (!published || !last) return [];
  const { restatements } = published;
  const words = terminalWords[language];
  return [words.published(last.period, formatDay(last.on), last.by) + (restatements.length === 0 ? "" : words.restated(restatements.length, sheetNames.changes))];
}
