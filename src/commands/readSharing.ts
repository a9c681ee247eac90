import { defaultChoices } from "../domain/scorecard/scorecardChoices";
import { cellAddress } from "../domain/diagnostics/cellAddress";
import { isErrorValue } from "../domain/table/cells";
import type { ColumnDefinition } from "../domain/table/dataset";
import { matchTables } from "../domain/table/match/matchTables";
import { cleanText } from "../domain/table/parse/cleanText";
import { isMissingText } from "../domain/table/parse/missingText";
import { readStore } from "../layout/store/storeSheet";
import { parseWrittenSheets } from "../layout/store/writtenText";
import type { PeopleColumn } from "../sharing/peopleColumn";
import type { SharedWorkbook } from "../sharing/orders/planCopy";
import type { SourceTable } from "../workbook/workbook";
import type { CommandContext } from "./command";
import { findTables } from "./findTables";
import { readPresent } from "./readPresent";
import { readStoredState } from "./readStoredState";
import { isBrokenOff } from "./takeBackRun";

/** What a workbook with a scorecard would tell about people. */
export interface SharingFacts extends SharedWorkbook {
  /** Columns of the input tables that name people, in the order of the datasets. */
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

/**
 * Reads the scorecard's sheets, and of the input tables the columns that name people and teams. null where the workbook holds no
 * whole scorecard: none was made, or the last run was broken off.
 */
export async function readSharing({ workbook, today, onProgress, signal }: Pick<CommandContext, "workbook" | "today" | "onProgress" | "signal">): Promise<SharingFacts | null> {
  onProgress("find", 0, 0);
  const inventory = await findTables(workbook);
  const store = inventory.store && readStore(inventory.store);
  const written = store && parseWrittenSheets(store.written);
  if (!written || isBrokenOff(inventory)) return null;

  const { matches } = matchTables(inventory.tables, readStoredState(inventory.store)?.choices ?? defaultChoices);
  const wanted = matches.flatMap(({ dataset, parts }) => parts.map(({ source, columns }) => columns.flatMap((match): WantedColumn[] => {
    const isWanted = match !== null && (match.column.names !== undefined || match.column.id === teamColumn);
    return isWanted ? [{ dataset: dataset.title, source, definition: match.column, index: match.index, header: match.header, texts: new Set() }] : [];
  }))).filter((columns) => columns.length > 0);
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
    written, present: await readPresent(workbook, inventory), today, teams: [...teams],
    // A queue or a team stands where a handler is named: what is a team's name anywhere names nobody there.
    people: [...new Set(naming.flatMap(({ definition, texts }) => (definition.names === "people" ? texts : texts.filter((text) => !teamKeys.has(nameKey(text))))))],
    columns: naming.filter(({ texts }) => texts.length > 0).map(({ dataset, source, header, address, texts }) => ({ dataset, table: source.name, header, address, names: new Set(texts.map(nameKey)).size })),
  };
}

const teamColumn = "team";

/** Names that differ in case only are one. */
function nameKey(name: string): string {
  return name.toLowerCase();
}

function isName(text: string): boolean {
  return text !== "" && !isErrorValue(text) && !isMissingText(text);
}
