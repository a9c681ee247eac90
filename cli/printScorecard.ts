import type { ScorecardAnswer } from "../src/commands/command";
import { formatDay } from "../src/domain/table/serialDay";
import { english } from "../src/layout/texts/english";
import { formatValue } from "../src/layout/words/formatValue";
import { textTable, type TextColumn } from "./textTable";

const columns: readonly TextColumn[] = [
  { header: "Indicator", align: "left" },
  { header: "Period", align: "left" },
  { header: "Now", align: "right" },
  { header: "Target", align: "right" },
  { header: "Verdict", align: "left" },
  { header: "n", align: "right" },
];

/** The scorecard as lines to read in a terminal. */
export function printScorecard({ scorecard, edits, published }: ScorecardAnswer): string[] {
  if (!scorecard) return [];
  const { counts } = scorecard;
  const rows = scorecard.lines.map(({ title, description: { unit }, headline, bounds, reason }) => [
    title,
    headline?.period.id ?? "",
    headline?.value == null ? english.dash : formatValue(headline.value, unit, english),
    bounds ? formatValue(bounds.target, unit, english) : english.dash,
    headline ? english.verdicts[headline.status] : (reason ?? ""),
    headline?.n == null ? "" : String(Math.round(headline.n * 10) / 10),
  ]);
  return [
    `${scorecard.team ?? "The whole organisation"} · ${scorecard.period.id} · data to ${formatDay(scorecard.asOf)}`,
    `${counts.onTarget} on target · ${counts.watch} watch · ${counts.offTarget} off target · ${counts.noVerdict} no verdict`
      + (scorecard.overall.value === null ? "" : ` · score ${Math.round(scorecard.overall.value)}`),
    "",
    ...textTable(columns, rows),
    "",
    edits === 0 ? "The sheets were up to date." : "The sheets are written.",
    ...publishedLines(published),
  ];
}

/** What was published of late, and how much of all that was published is another value now. */
function publishedLines(published: ScorecardAnswer["published"]): string[] {
  const last = published?.publications.at(-1);
  if (!published || !last) return [];
  const { restatements } = published;
  return [
    `Last published: ${last.period}, on ${formatDay(last.on)}${last.by === "" ? "" : ` by ${last.by}`}.`
      + (restatements.length === 0 ? "" : ` ${restatements.length} published ${restatements.length === 1 ? "value is" : "values are"} restated: see the sheet ${english.sheetNames.changes}.`),
  ];
}
