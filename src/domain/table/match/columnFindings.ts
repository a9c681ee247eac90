import type { ColumnQuestion } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import type { ColumnDefinition } from "../dataset";
import { contentsOf } from "./content/columnContent";
import { contradiction } from "./content/contradiction";
import { headerName } from "./headerName";
import type { ColumnMatches } from "./matchColumns";
import { factsText, reasonText } from "./reasonText";
import type { Report } from "./report";
import type { SourceHeader } from "./sourceHeader";
import type { TableMatch } from "./tableMatch";

/** One of a dataset's tables, with all that was found out about its columns. */
export interface MatchedPart {
  readonly source: SourceHeader;
  readonly matches: ColumnMatches;
}

/** Says of each column once what was guessed or decided, what needs an answer, and what is missing. */
export function reportColumns({ dataset, columns, parts }: TableMatch, matched: readonly MatchedPart[], report: Report): void {
  const found = new Set(columns);
  for (const column of dataset.columns) {
    const part = matched.find(({ matches }) => matches.columns.some((match) => match.column === column));
    if (part) {
      reportFound(dataset.id, column, part, report);
      const lacking = parts.filter((_, index) => matched[index]?.matches.columns.every((match) => match.column !== column)).map(({ source }) => source.name);
      if (lacking.length > 0) report("info", "table.part-lacks-column", messages.partLacksColumn(lacking, dataset.id, column.id), messages.tableNames(lacking), column.id);
    } else if (!matched.some(({ matches }) => matches.denied.includes(column))) {
      const isReplaced = column.orElse !== undefined && [...found].some(({ id }) => id === column.orElse);
      reportAbsent(dataset.id, column, column.needed && !isReplaced, matched, report);
    }
  }
}

function reportFound(dataset: string, column: ColumnDefinition, { source, matches }: MatchedPart, report: Report): void {
  const match = matches.columns.find((candidate) => candidate.column === column);
  const choice = matches.choices.find((candidate) => candidate.column === column);
  if (choice) {
    const { used, other } = choice;
    report("info", "table.column-choice", messages.columnChoice(dataset, column.id, used, other), source.name, used, { dataset, column: column.id, headers: [used, other] });
  }
  if (match?.reason.kind === "content") {
    report("info", "table.column-guessed", messages.columnGuessed(dataset, column.id, source.name, match.header, reasonText(match)), source.name, match.header);
  }
}

/** A column without a header: because cells contradict its header, because cells leave a doubt, or because nothing is it. */
function reportAbsent(dataset: string, column: ColumnDefinition, isNeeded: boolean, matched: readonly MatchedPart[], report: Report): void {
  const [first] = matched;
  if (!first) return;
  for (const part of matched) {
    const { source: { name, headers }, matches } = part;
    const contradicted = matches.contradicted.find((candidate) => candidate.column === column);
    const doubt = matches.doubts.find((candidate) => candidate.column === column);
    const candidates = doubt?.candidates.map((index) => headerName(headers, index)) ?? [];
    const severity = isNeeded ? "error" : "warning";
    if (contradicted) {
      const { header, look } = contradicted;
      const choice = questionOf(dataset, column, part, [...candidates, header]);
      report(severity, "table.column-contradicted", messages.columnContradicted(dataset, column.id, name, header, look), name, header, choice);
      return;
    }
    if (doubt && (isNeeded || !column.needed)) {
      const choice = questionOf(dataset, column, part, candidates);
      report(severity, "table.column-unsure", messages.columnUnsure(dataset, column.id, name, candidates, factsText(doubt.facts)), name, column.id, choice);
      return;
    }
  }
  if (!isNeeded) return;
  const { name, headers } = first.source;
  const present = headers.map((_, index) => headerName(headers, index));
  report("error", "table.column-missing", messages.columnMissing(dataset, column.id, column.orElse, name, present), name, column.id, questionOf(dataset, column, first, []));
}

/** Asks which header is a column: the `likely` ones, then the others that nothing uses and whose cells it could hold. Nothing where there is none. */
function questionOf(dataset: string, column: ColumnDefinition, { source: { headers, sample }, matches }: MatchedPart, likely: readonly string[]): ColumnQuestion | undefined {
  const used = new Set(matches.columns.map(({ index }) => index));
  const contents = sample === undefined || sample.length === 0 ? null : contentsOf(sample, headers.length);
  const possible = headers.flatMap((_, index) => (used.has(index) || contradiction(column, contents?.[index]) !== null ? [] : [headerName(headers, index)]));
  const answers = [...new Set([...likely, ...possible])];
  return answers.length === 0 ? undefined : { dataset, column: column.id, headers: answers };
}
