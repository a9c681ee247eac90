import { cellAddress } from "../domain/diagnostics/cellAddress";
import { isErrorValue } from "../domain/table/cells";
import type { ColumnDefinition } from "../domain/table/dataset";
import { matchTables } from "../domain/table/match/matchTables";
import { cleanText } from "../domain/table/parse/cleanText";
import { isMissingText } from "../domain/table/parse/missingText";
import type { MatchOverrides } from "../domain/table/match/matchOverrides";
import type { PeopleColumn } from "../sharing/peopleColumn";
import type { SourceTable, Workbook } from "../workbook/workbook";
import type { CommandContext } from "./command";

/** Who is named in the input tables. */
export interface People {
  /** Each spelling once. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** The columns that name people, in the order of the datasets. */
  readonly columns: readonly PeopleColumn[];
}

interface WantedColumn {
  readonly dataset: string;
  readonly source: SourceTable;
  readonly definition: ColumnDefinition;
  readonly index: number;
  readonly header: string;
  readonly texts: Set<string>;
}

const teamColumn = "team";

/** Reads those columns of the input tables that name people and teams. Rejects with the signal's reason when cancelled. */
export async function readPeople(
  workbook: Workbook, tables: readonly SourceTable[], choices: MatchOverrides, { onProgress, signal }: Pick<CommandContext, "onProgress" | "signal">,
): Promise<People> {
  const wanted = wantedColumns(tables, choices);
  const requests = wanted.flatMap(([first, ...others]) => (first ? [{ table: first.source, columns: [first, ...others].map(({ index }) => index) }] : []));
  const places = await workbook.readColumns(requests, (piece) => {
    piece.columns.forEach(({ texts }, index) => texts.forEach((text) => wanted[piece.table]?.[index]?.texts.add(cleanText(text))));
    return Promise.resolve();
  }, onProgress, signal);

  const read = wanted.flatMap((columns, index) => columns.map((column) => {
    const { firstRow = 0, firstColumn = 0 } = places[index] ?? {};
    return { ...column, texts: [...column.texts].filter(isName), address: cellAddress(column.source.sheet, firstRow, firstColumn + column.index) };
  }));
  const teams = new Set(read.filter(({ definition }) => definition.id === teamColumn).flatMap(({ texts }) => texts));
  const teamKeys = new Set([...teams].map(nameKey));
  const naming = read.filter(({ definition }) => definition.names !== undefined);
  return {
    teams: [...teams],
    // A queue or a team stands where a handler is named: what is a team's name anywhere names nobody there.
    people: [...new Set(naming.flatMap(({ definition, texts }) => (definition.names === "people" ? texts : texts.filter((text) => !teamKeys.has(nameKey(text))))))],
    columns: naming.filter(({ texts }) => texts.length > 0).map(({ dataset, source, header, address, texts }) =>
      ({ dataset, table: source.name, header, address, names: new Set(texts.map(nameKey)).size })),
  };
}

/** By table; a table without such columns is not there. */
function wantedColumns(tables: readonly SourceTable[], choices: MatchOverrides): readonly (readonly WantedColumn[])[] {
  const { matches } = matchTables(tables, choices);
  return matches.flatMap(({ dataset, parts }) => parts.map(({ source, columns }) => columns.flatMap((match): WantedColumn[] => {
    const isWanted = match !== null && (match.column.names !== undefined || match.column.id === teamColumn);
    return isWanted ? [{ dataset: dataset.title, source, definition: match.column, index: match.index, header: match.header, texts: new Set() }] : [];
  }))).filter((columns) => columns.length > 0);
}

/** Names that differ in case only are one. */
function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Whether a cleaned text names somebody, and does not only say that there is nobody. */
export function isName(text: string): boolean {
  return text !== "" && !isErrorValue(text) && !isMissingText(text);
}
