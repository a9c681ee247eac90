import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { CellColumn } from "./cells";
import type { ColumnDefinition } from "./dataset";
import type { TableMatch } from "./match/tableMatch";
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
import { headerOf, tableNames, tablePlace, type TableOrigin } from "./tableOrigin";

/** Where one of the tables of a dataset stands. */
export interface PartPlace {
  /** Zero-based sheet row and column of its first body cell. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Body rows. */
  readonly rowCount: number;
}

/** What parsing has to know beside the cells. */
export interface ParseContext {
  /** Whether the serial dates among the cells count from 1904, as some Mac workbooks' do. */
  readonly date1904: boolean;
  /** BCP 47 tag of the data's language, asked only where a column does not decide by itself. */
  readonly locale: string;
}

export interface ParsedTable {
  readonly table: Table;
  readonly diagnostics: readonly Finding[];
}

/**
 * Turns cells into the typed columns of a dataset. `columns` are in the order of `match.columns`, the rows of its parts under each
 * other; `places` are in the order of the parts. Blank rows are dropped; whatever cannot be read is missing, with one finding per
 * column and kind.
 */
export function parseTable(match: TableMatch, columns: readonly CellColumn[], places: readonly PartPlace[], context: ParseContext): ParsedTable {
  const rows = presentRows(columns);
  const origin = originOf(match, places);
  const parsings = match.columns.map((column, at) => {
    const cells = columns[at];
    if (!cells) throw new Error(`No cells were given for the column ${column.id} of ${match.dataset.id}`);
    const place = { origin, column: column.id, header: headerOf(origin, column.id) };
    return { column, parsing: { cells, rows, place } satisfies Parsing };
  });
  const offset = context.date1904 ? days1904 : 0;
  const surveys = new Map<Parsing, DateSurvey>();
  for (const { column, parsing } of parsings) if (column.type === "date") surveys.set(parsing, surveyDates(parsing, offset));
  const tableOrder = commonOrder([...surveys.values()]);
  const zones = planZones([...surveys.values()]);
  const dateSettings = { tableOrder, defaultOrder: orderOfLocale(context.locale), offset, bringTo: zones.bringTo };
  const amounts = new Map<Parsing, NumberSurvey>();
  for (const { column, parsing } of parsings) if (column.quantity === "money") amounts.set(parsing, surveyNumbers(parsing, column.quantity));

  const parsed: Record<string, Column> = {};
  const diagnostics: Finding[] = [];
  for (const { column: definitionOfColumn, parsing } of parsings) {
    const survey = surveys.get(parsing);
    const { column, diagnostics: found } = survey
      ? parseDates(survey, dateSettings)
      : parseOther(definitionOfColumn, parsing, context.locale, amounts);
    parsed[definitionOfColumn.id] = column;
    diagnostics.push(...found);
  }
  diagnostics.push(...zoneDiagnostics(zones, origin), ...keepOneCurrency(parsings, parsed));
  if (rows.length === 0) {
    diagnostics.push({ severity: "warning", code: "table.empty", message: messages.tableEmpty(tableNames(origin)), ...tablePlace(origin), rows: 0 });
  }
  return { table: { dataset: match.dataset.id, rowCount: rows.length, columns: parsed, sourceRows: rows, origin }, diagnostics };
}

function originOf({ parts }: TableMatch, places: readonly PartPlace[]): TableOrigin {
  return {
    parts: parts.map(({ source, columns }, index) => {
      const place = places[index];
      if (!place) throw new Error(`Nothing was read of table ${source.name}`);
      const { firstRow, firstColumn, rowCount } = place;
      const found = columns.filter((match) => match !== null);
      return {
        table: source.name, sheet: source.sheet, firstRow, rowCount,
        columns: Object.fromEntries(found.map((match) => [match.column.id, { header: match.header, column: firstColumn + match.index }])),
      };
    }),
  };
}

/** Where a column names each row's currency, `parsed` keeps the amounts of one currency only. */
function keepOneCurrency(parsings: readonly { readonly column: ColumnDefinition; readonly parsing: Parsing }[], parsed: Record<string, Column>): Finding[] {
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
): { column: Column; diagnostics: Finding[] } {
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
