import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { englishMessages, type Messages } from "../../domain/diagnostics/messages";
import { say } from "../../domain/diagnostics/said";
import { sayFindings } from "../../domain/diagnostics/sayFindings";
import { columnKey } from "../../domain/scorecard/scorecardChoices";
import type { ColumnDefinition, DatasetDefinition } from "../../domain/table/dataset";
import type { ColumnMatch } from "../../domain/table/match/columnMatch";
import { headerName } from "../../domain/table/match/headerName";
import type { ColumnOverride, MatchOverrides } from "../../domain/table/match/matchOverrides";
import { namesTogether } from "../../domain/table/namesTogether";
import { reasonText } from "../../domain/table/match/reasonText";
import { matchTables } from "../../domain/table/match/matchTables";
import type { TableMatch } from "../../domain/table/match/tableMatch";
import type { SourceTable } from "../../workbook/workbook";

/** A table of the user's. */
export interface DataTable {
  readonly source: SourceTable;
  /** Whether the user said what it is. */
  readonly isSaid: boolean;
}

/** The header that is a column in some of a dataset's tables. */
export interface DataHeader {
  readonly name: string;
  readonly tables: readonly string[];
}

/** A column that a dataset can have, and what is taken for it. */
export interface DataColumn {
  readonly column: ColumnDefinition;
  /** What is taken for it, in the table where that is least sure; null where nothing is. */
  readonly match: ColumnMatch | null;
  /** Why that is taken, in words; "" where nothing is. */
  readonly reason: string;
  /** Every header that is taken for it, the match's first. Several only where tables differ. */
  readonly headers: readonly DataHeader[];
  /** Those of the dataset's tables that have no such column, where others have. */
  readonly lacking: readonly string[];
  /** Whether the dataset's headline indicator waits for it: nothing is taken for it nor for what would do in its place. */
  readonly isMissed: boolean;
  /** How the last run worked it out from other columns, as a sentence; null where it did not. */
  readonly derived: string | null;
  /** The header that the user named, "" for none; null where the user said nothing. */
  readonly said: string | null;
}

/** A dataset that was found in the workbook. */
export interface DataSet {
  readonly dataset: DatasetDefinition;
  readonly tables: readonly DataTable[];
  /** Body rows of all of its tables, blank ones among them. */
  readonly rows: number;
  /** What the headers of its tables are called, each once, in their order. */
  readonly headers: readonly string[];
  /** Columns that have a header, were worked out or are missed, and those of which the user said something, in the definition's order. */
  readonly columns: readonly DataColumn[];
  /** The others that it can have. */
  readonly absent: readonly DataColumn[];
  /** Findings about it that an answer settles. */
  readonly questions: readonly Diagnostic[];
}

/** What the workbook's tables are taken for. */
export interface Data {
  readonly datasets: readonly DataSet[];
  /** Tables that are no dataset. */
  readonly unused: readonly DataTable[];
  /** Names of those that look like team data, but stand on hidden sheets. */
  readonly hidden: readonly string[];
  /** Findings that an answer settles. */
  readonly questions: readonly Diagnostic[];
}

/**
 * Says what tables are taken for with what the user said of them. Names and a look at the first rows decide: nothing is read.
 * @param findings what the last run found: it knows which columns were worked out.
 */
export function readData(tables: readonly SourceTable[], said: MatchOverrides, findings: readonly Diagnostic[], catalogue: Messages = englishMessages): Data {
  const { matches, diagnostics } = matchTables(tables, said);
  const named = new Set(said.tables.map(({ table }) => table.toLowerCase()));
  const tableOf = (source: SourceTable): DataTable => ({ source, isSaid: named.has(source.name.toLowerCase()) });
  const used = new Set(matches.flatMap(({ parts }) => parts.map(({ source }) => source)));
  const questions = sayFindings(diagnostics.filter(({ choice }) => choice !== undefined), catalogue);
  return {
    datasets: matches.map((match) => {
      const columns = match.dataset.columns.map((column) => columnOf(match, column, said.columns, { findings, catalogue }));
      return {
        dataset: match.dataset,
        tables: match.parts.map(({ source }) => tableOf(source)),
        rows: match.parts.reduce((rows, { source }) => rows + source.rowCount, 0),
        headers: [...new Set(match.parts.flatMap(({ source: { headers } }) => headers.map((_, index) => headerName(headers, index))))],
        columns: columns.filter(isOfInterest),
        absent: columns.filter((column) => !isOfInterest(column)),
        questions: questions.filter(({ choice }) => choice?.dataset === match.dataset.id),
      };
    }),
    unused: tables.filter((table) => !used.has(table)).map(tableOf),
    hidden: diagnostics.flatMap(({ code, table }) => (code === "table.hidden-sheet" && table !== null ? [table] : [])),
    questions,
  };
}

function isOfInterest({ match, isMissed, derived, said }: DataColumn): boolean {
  return match !== null || isMissed || derived !== null || said !== null;
}

function columnOf(
  { dataset, columns, parts }: TableMatch<SourceTable>, column: ColumnDefinition, said: readonly ColumnOverride[], { findings, catalogue }: { readonly findings: readonly Diagnostic[]; readonly catalogue: Messages },
): DataColumn {
  const at = columns.indexOf(column);
  const found = parts.flatMap(({ source, columns: own }) => {
    const match = own[at] ?? null;
    return match === null ? [] : [{ match, name: headerName(source.headers, match.index), table: source.name }];
  });
  found.sort((left, right) => left.match.confidence - right.match.confidence);
  const headers = [...new Set(found.map(({ name }) => name))];
  const [least] = found;
  const isReplaced = columns.some(({ id }) => id === column.orElse);
  return {
    column,
    match: least?.match ?? null,
    reason: least === undefined ? "" : say(catalogue, reasonText(least.match)),
    lacking: least === undefined ? [] : parts.flatMap(({ source, columns: own }) => ((own[at] ?? null) === null ? [source.name] : [])),
    isMissed: column.needed && least === undefined && !isReplaced,
    derived: least === undefined ? derivedBy(findings, parts.map(({ source }) => source.name), column.id) : null,
    headers: headers.map((name) => ({ name, tables: found.filter((one) => one.name === name).map(({ table }) => table) })),
    said: said.find((one) => columnKey(one) === columnKey({ dataset: dataset.id, column: column.id }))?.header ?? null,
  };
}

function derivedBy(findings: readonly Diagnostic[], tables: readonly string[], id: string): string | null {
  return findings.find(({ code, table, column }) => code === "table.derived" && table === namesTogether(tables) && column === id)?.message ?? null;
}
