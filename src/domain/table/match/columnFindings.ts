import type { ColumnQuestion } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import type { ColumnDefinition } from "../dataset";
import { namesTogether } from "../namesTogether";
import type { ColumnMatch } from "./columnMatch";
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

/** Says of each column what was guessed or decided, what needs an answer, and what is missing; the same of several tables once. */
export function reportColumns({ dataset, columns }: TableMatch, matched: readonly MatchedPart[], report: Report): void {
  const found = new Set(columns.map(({ id }) => id));
  for (const column of dataset.columns) {
    const having = matched.filter(({ matches }) => matches.columns.some((match) => match.column === column));
    const lacking = matched.filter((part) => !having.includes(part) && !part.matches.denied.includes(column));
    reportFound(dataset.id, column, having, report);
    if (lacking.length === 0) continue;
    const isReplaced = column.orElse !== undefined && found.has(column.orElse);
    const isNeeded = column.needed && !found.has(column.id) && !isReplaced;
    if (reportDoubt(dataset.id, column, isReplaced ? "no" : isNeeded ? "needed" : "wanted", lacking, report)) continue;
    const names = lacking.map(({ source }) => source.name);
    if (having.length > 0) report("info", "table.part-lacks-column", messages.partLacksColumn(names, dataset.id, column.id), namesTogether(names), column.id);
    else if (isNeeded) reportMissing(dataset.id, column, lacking, report);
  }
}

/** What was decided or guessed for a column in the tables that have it. */
function reportFound(dataset: string, column: ColumnDefinition, having: readonly MatchedPart[], report: Report): void {
  const chosen = having.flatMap(({ source, matches }) => matches.choices.filter((choice) => choice.column === column).map((choice) => ({ source, ...choice })));
  for (const { source, used, other } of chosen.slice(0, 1)) {
    report("info", "table.column-choice", messages.columnChoice(column.id, used, other), source.name, used, { dataset, column: column.id, headers: [used, other] });
  }
  const guessed = new Map<string, { readonly match: ColumnMatch; readonly tables: string[] }>();
  for (const { source, matches } of having) {
    const match = matches.columns.find((candidate) => candidate.column === column);
    if (match?.reason.kind !== "content") continue;
    const same = guessed.get(match.header);
    if (same) same.tables.push(source.name);
    else guessed.set(match.header, { match, tables: [source.name] });
  }
  for (const [header, { match, tables }] of guessed) {
    const names = namesTogether(tables);
    report("info", "table.column-guessed", messages.columnGuessed(column.id, names, header, reasonText(match)), names, header);
  }
}

/**
 * Asks about a column of tables without it whose header is contradicted by its cells, or, where it is `wanted`, whose cells leave a doubt. Whether
 * anything was asked.
 */
function reportDoubt(dataset: string, column: ColumnDefinition, wanted: "needed" | "wanted" | "no", lacking: readonly MatchedPart[], report: Report): boolean {
  for (const part of lacking) {
    const { source: { name, headers }, matches } = part;
    const contradicted = matches.contradicted.find((candidate) => candidate.column === column);
    const doubt = matches.doubts.find((candidate) => candidate.column === column);
    const candidates = doubt?.candidates.map((index) => headerName(headers, index)) ?? [];
    if (contradicted) {
      const { header, look } = contradicted;
      const choice = questionOf(dataset, column, part, [...candidates, header]);
      report(wanted === "needed" ? "error" : "warning", "table.column-contradicted", messages.columnContradicted(column.id, name, header, look), name, header, choice);
      return true;
    }
    if (doubt && wanted !== "no") {
      const choice = questionOf(dataset, column, part, candidates);
      report(wanted === "needed" ? "error" : "warning", "table.column-unsure", messages.columnUnsure(column.id, name, candidates, factsText(doubt.facts)), name, column.id, choice);
      return true;
    }
  }
  return false;
}

function reportMissing(dataset: string, column: ColumnDefinition, [part]: readonly MatchedPart[], report: Report): void {
  if (!part) return;
  const { name, headers } = part.source;
  const present = headers.map((_, index) => headerName(headers, index));
  report("error", "table.column-missing", messages.columnMissing(column.id, column.orElse, name, present), name, column.id, questionOf(dataset, column, part, []));
}

/** Asks which header is a column: the `likely` ones, then the others that nothing uses and whose cells it could hold. Nothing where there is none. */
function questionOf(dataset: string, column: ColumnDefinition, { source: { headers, sample }, matches }: MatchedPart, likely: readonly string[]): ColumnQuestion | undefined {
  const used = new Set(matches.columns.map(({ index }) => index));
  const contents = sample === undefined || sample.length === 0 ? null : contentsOf(sample, headers.length);
  const possible = headers.flatMap((_, index) => (used.has(index) || contradiction(column, contents?.[index]) !== null ? [] : [headerName(headers, index)]));
  const answers = [...new Set([...likely, ...possible])];
  return answers.length === 0 ? undefined : { dataset, column: column.id, headers: answers };
}
