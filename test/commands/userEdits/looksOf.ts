import { parseA1Ref } from "@borgar/fx";
import type { SheetModel, TableModel } from "../../../host/model/sheetModel";
import { styleIndex } from "../../../host/objects/range/cellStyle";
import { wireFormula } from "../../../host/objects/range/readCells";
import type { BusyUser } from "./busyUser";
import { ownSheet, usersCharacters, usersFill } from "./looks";

/** What a user gave cells, columns and charts to look like, and which rows formulas on the user's own sheet point at. */
export interface LooksStand {
  /** Columns' widths and which of them are hidden, the user's charts: they stay, whatever a run does. */
  readonly fixed: readonly string[];
  readonly tables: ReadonlyMap<string, TableLooks>;
}

interface TableLooks {
  /** In the order of the rows. */
  readonly keys: readonly string[];
  /** Whether nothing stands beside the table, nor for long below it. */
  readonly isAlone: boolean;
  /** The keys of painted rows with the columns, and of rows that are pointed at with the cell that points. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** Begins what is said of a cell that the user filled. */
const filled = "filled:";
/** Rows below a table that it may grow into. */
const roomBelow = 40;

export function looksOf({ host: { workbook }, copies }: BusyUser): LooksStand {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === "visible" && sheet.customProperties.size > 0 && !copies.has(sheet));
  return {
    fixed: sheets.flatMap((sheet) => [...columnsOf(sheet), ...chartsOf(sheet)]),
    tables: new Map(sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, tableLooks(sheet, table)] as const))),
  };
}

/** What of it a run did away with, or moved to another row. */
export function changedLooks(before: LooksStand, after: LooksStand): string[] {
  const now = new Set(after.fixed);
  const moved = [...before.tables].flatMap(([name, table]) => {
    const other = after.tables.get(name);
    return other === undefined ? [] : movedLooks(name, table, other);
  });
  return [...before.fixed.filter((line) => !now.has(line)).map((line) => `changed: ${line}`), ...moved];
}

/** Rows that change places among each other, and those that cannot move as a whole, leave behind what points at them. */
function movedLooks(name: string, before: TableLooks, after: TableLooks): string[] {
  const stay = before.keys.filter((key) => after.keys.includes(key));
  const isInOrder = after.keys.filter((key) => stay.includes(key)).every((key, index) => key === stay[index]);
  if (stay.length === 0 || new Set(before.keys).size < before.keys.length) return [];
  const isWanted = (look: string): boolean => (before.isAlone && isInOrder) || look.startsWith(filled);
  const looksOn = ({ rows }: TableLooks, key: string): string => (rows.get(key) ?? []).filter(isWanted).join(" ");
  // A row that comes may take a blank one, which somebody painted; at the table's end the place of one that went, which somebody points at.
  const atEnd = new Set(after.keys.slice(before.keys.length));
  const isBare = (key: string): boolean =>
    before.keys.includes("") || !(after.rows.get(key) ?? []).filter(isWanted).some((look) => look.startsWith(filled) || !atEnd.has(key));
  return after.keys.filter((key) => key !== "" && (stay.includes(key) ? looksOn(before, key) !== looksOn(after, key) : !isBare(key)))
    .map((key) => `${name} ${key}: ${looksOn(after, key)} for ${looksOn(before, key)}`);
}

function columnsOf({ name, columnInfos }: SheetModel): string[] {
  return [...columnInfos].flatMap(([column, { width, hidden }]) => (hidden === true || width === usersCharacters ? [`${name} column ${column}: ${hidden === true ? "hidden" : String(width)}`] : []));
}

function chartsOf({ name, charts }: SheetModel): string[] {
  return charts.flatMap((chart) => (/^w\d+w$/.test(chart.name) ? [`${name} chart ${chart.name} of ${chart.series.length}`] : []));
}

function tableLooks(sheet: SheetModel, table: TableModel): TableLooks {
  const { range } = table;
  const keyColumn = table.columns.findIndex(({ name }) => name === "Key");
  const bodyRows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
  const keys = bodyRows.map((row) => (keyColumn < 0 ? "" : String(wireFormula(sheet, row, range.column + keyColumn))));
  const pointers = pointersAt(sheet);
  const rows = bodyRows.map((row, index) => [keys[index] ?? "", table.columns.flatMap(({ name }, offset) => {
    const column = range.column + offset;
    const { fill } = sheet.workbook.styles.get(styleIndex(sheet, row, column));
    return [...(fill === usersFill ? [`${filled}${name}`] : []), ...(pointers.get(`${row},${column}`) ?? [])];
  })] as const);
  return { keys, isAlone: isAlone(sheet, table), rows: new Map(rows) };
}

/** The cells of the user's own sheet that point at a cell of a sheet, by that cell. */
function pointersAt({ name, workbook }: SheetModel): ReadonlyMap<string, readonly string[]> {
  const own = workbook.sheets.find((sheet) => sheet.name === ownSheet);
  const pointers = new Map<string, string[]>();
  for (const [place, { text }] of own?.formulas ?? []) {
    const reference = parseA1Ref(text, { allowNamed: false });
    if (!reference || !("range" in reference) || reference.context?.at(-1) !== name) continue;
    const cell = `${reference.range.top},${reference.range.left}`;
    pointers.set(cell, [...(pointers.get(cell) ?? []), `pointed at by ${place}`].sort());
  }
  return pointers;
}

function isAlone(sheet: SheetModel, { range }: TableModel): boolean {
  for (const column of sheet.columns.keys()) {
    for (let row = range.row; row < range.row + range.rows + roomBelow; row++) {
      const isInside = row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
      if (!isInside && wireFormula(sheet, row, column) !== "") return false;
    }
  }
  return true;
}
