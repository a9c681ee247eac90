import type { Diagnostic } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { CellColumn } from "./cells";
import type { ColumnDefinition, DatasetDefinition } from "./dataset";
import type { TableMatch } from "./match/matchTables";
import { commonCurrency, currenciesOf } from "./parse/commonCurrency";
import { orderOfLocale, type DateOrder } from "./parse/dateOrder";
import { leaveOutForeignRows } from "./parse/foreignRows";
import { parseDates } from "./parse/parseDates";
import { parseDurations } from "./parse/parseDurations";
import { parseFlags } from "./parse/parseFlags";
import { parseNumbers } from "./parse/parseNumbers";
import { parseTexts } from "./parse/parseTexts";
import type { Parsing } from "./parse/parsing";
import { presentRows } from "./parse/presentRows";
import { surveyDates, type DateSurvey } from "./parse/surveyDates";
import { surveyNumbers, type NumberSurvey } from "./parse/surveyNumbers";
import { zoneDiagnostics } from "./parse/zoneDiagnostics";
import { planZones } from "./parse/zonePlan";
import { days1904 } from "./serialDay";
import type { Column, Table } from "./table";

/** What parsing has to know beside the cells. */
export interface ParseContext {
  /** Zero-based sheet row and column of the table's first body cell. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Whether the serial dates among the cells count from 1904, as some Mac workbooks' do. */
  readonly date1904: boolean;
  /** BCP 47 tag of the data's language, asked only where a column does not decide by itself. */
  readonly locale: string;
}

export interface ParsedTable {
  readonly table: Table;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns cells into the typed columns of a dataset. `columns` are in the order of `match.columns`. Blank rows are dropped;
 * whatever cannot be read is missing, with one finding per column and kind.
 */
export function parseTable(definition: DatasetDefinition, match: TableMatch, columns: readonly CellColumn[], context: ParseContext): ParsedTable {
  const { source } = match;
  const rows = presentRows(columns);
  const parsings = match.columns.map(({ column, index, header }, at) => {
    const cells = columns[at];
    if (!cells) throw new Error(`No cells were given for the column ${column.id} of ${definition.id}`);
    const place = { table: source.name, sheet: source.sheet, header, firstRow: context.firstRow, column: context.firstColumn + index };
    return { column, parsing: { cells, rows, place } satisfies Parsing };
  });
  const offset = context.date1904 ? days1904 : 0;
  const surveys = new Map<Parsing, DateSurvey>();
  for (const { column, parsing } of parsings) if (column.type === "date") surveys.set(parsing, surveyDates(parsing, offset));
  const tableOrder = commonOrder([...surveys.values()]);
  const zones = planZones([...surveys.values()]);
  const dateSettings = { tableOrder, defaultOrder: orderOfLocale(context.locale), offset, bringTo: zones.bringTo };
  const amounts = new Map<Parsing, NumberSurvey>();
  for (const { column, parsing } of parsings) if (column.quantity === "money") amounts.set(parsing, surveyNumbers(parsing));

  const parsed: Record<string, Column> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { column: definitionOfColumn, parsing } of parsings) {
    const survey = surveys.get(parsing);
    const { column, diagnostics: found } = survey
      ? parseDates(survey, dateSettings)
      : parseOther(definitionOfColumn, parsing, context.locale, amounts);
    parsed[definitionOfColumn.id] = column;
    diagnostics.push(...found);
  }
  diagnostics.push(...zoneDiagnostics(zones, source.name), ...keepOneCurrency(parsings, parsed));
  if (rows.length === 0) {
    diagnostics.push({ severity: "warning", code: "table.empty", message: messages.tableEmpty(source.name), table: source.name, column: null, row: null, address: null, rows: 0 });
  }
  return {
    table: {
      dataset: definition.id,
      rowCount: rows.length,
      columns: parsed,
      sourceRows: rows,
      origin: {
        table: source.name,
        sheet: source.sheet,
        firstRow: context.firstRow,
        columns: Object.fromEntries(match.columns.map(({ column, index, header }) => [column.id, { header, column: context.firstColumn + index }])),
      },
    },
    diagnostics,
  };
}

/** Where a column names each row's currency, `parsed` keeps the amounts of one currency only. */
function keepOneCurrency(parsings: readonly { readonly column: ColumnDefinition; readonly parsing: Parsing }[], parsed: Record<string, Column>): Diagnostic[] {
  const named = parsings.find(({ column }) => column.quantity === "currency");
  const currency = named && parsed[named.column.id];
  if (!named || currency?.type !== "text") return [];
  const ids = parsings.filter(({ column }) => column.quantity === "money").map(({ column }) => column.id);
  const amounts = ids.map((id) => parsed[id]).filter((column) => column?.type === "number");
  const { columns, diagnostics } = leaveOutForeignRows(currency, amounts, named.parsing);
  columns.forEach((column, index) => (parsed[ids[index] ?? ""] = column));
  return diagnostics;
}

/** `amounts` are the surveys of the table's columns of money, which share one currency. */
function parseOther(
  definition: ColumnDefinition, parsing: Parsing, locale: string, amounts: ReadonlyMap<Parsing, NumberSurvey>,
): { column: Column; diagnostics: Diagnostic[] } {
  if (definition.type === "flag") return parseFlags(parsing);
  if (definition.type !== "number") return parseTexts(parsing, definition);
  if (definition.quantity === "minutes") return parseDurations(parsing, locale);
  const survey = amounts.get(parsing) ?? surveyNumbers(parsing, definition.quantity);
  const together = amounts.has(parsing) ? [...amounts.values()] : [survey];
  return parseNumbers(survey, { locale, currency: commonCurrency(together), currencies: currenciesOf(together), share: definition.quantity === "share" });
}

/** The order of day and month that the date columns of one export prove together; null where none does or they disagree. */
function commonOrder(surveys: readonly DateSurvey[]): DateOrder | null {
  const orders = new Set(surveys.map(({ order }) => order).filter((order) => order !== null));
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}
