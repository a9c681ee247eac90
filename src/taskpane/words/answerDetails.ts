import type { ScorecardAnswer } from "../../commands/command";
import type { Data } from "../state/readData";
import type { PaneTexts } from "../texts/english";

/** What a run read, computed and wrote, a sentence each. */
export function answerDetails({ scorecard, edits }: ScorecardAnswer, data: Data | null, { output: words, phrase }: PaneTexts): readonly string[] {
  const read = data?.datasets.flatMap(({ dataset, tables }) => tables.map(({ source }) => words.readTable(source.name, phrase(dataset.title), source.rowCount))) ?? [];
  if (scorecard === null) return read;
  const measured = scorecard.lines.filter(({ headline }) => headline !== null).length;
  return [...read, words.measured(measured, scorecard.lines.length), words.edits(edits)];
}
