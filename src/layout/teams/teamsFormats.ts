import { columnLetters } from "../../domain/table/cellName";
import type { CellFormat, CellRange, ConditionalFormatPlan, FormatPlan, ListPlan } from "../sheetPlan";
import { colors, sizes, styles } from "../styles";
import type { Texts } from "../texts";
import { linkColumn, noteColumn, teamsRows, valueColumn, type TeamsTable } from "./geometry";

/** Number formats of a pair of columns. */
export interface PairFormat {
  readonly value: string;
  readonly mark?: string;
}

const body: CellFormat = { ...styles.body, borders: { bottom: colors.hairline, inside: colors.hairline } };
const team: CellFormat = { ...body, wrap: true, font: { ...styles.body.font, bold: true } };
const note: CellFormat = { ...body, wrap: true, indent: 1 };

/** What a refresh has to know of one of the tables. */
export function listOf(table: TeamsTable, pairs: readonly PairFormat[], columnCount: number, texts: Texts): ListPlan {
  const shown = bodyFormats(table, pairs);
  return {
    formats: Array.from({ length: columnCount }, (_, column) => shown[column] ?? {}),
    gone: { column: valueColumn(0), text: texts.teams.gone, empties: Array.from({ length: columnCount - 1 }, (_, index) => index + 1).filter((column) => column !== shown.length - 1) },
  };
}

/** Looks of a body row's cells that are read. */
function bodyFormats(table: TeamsTable, pairs: readonly PairFormat[]): CellFormat[] {
  const isQuiet = table === "mix";
  return [
    team,
    ...pairs.flatMap(({ value, mark }): CellFormat[] => [
      { ...body, horizontal: "Right", font: { ...styles.body.font, bold: !isQuiet }, numberFormat: value },
      {
        ...body, horizontal: "Left", indent: 1, font: { size: sizes.small, color: table === "map" ? colors.ink : colors.grey },
        ...(mark === undefined ? {} : { numberFormat: mark }),
      },
    ]),
    note,
  ];
}

/** All cell formats of the Teams sheet. */
export function teamsFormats(pairs: number, rows: number, formats: Readonly<Record<TeamsTable, readonly PairFormat[]>>): FormatPlan[] {
  const across = (row: number, height = 1): CellRange => ({ row, column: 0, rows: height, columns: noteColumn(pairs) + 1 });
  const tables = (["map", "take", "mix"] as const).flatMap((table): FormatPlan[] => {
    const { rail, header, body: first } = teamsRows[table];
    return [
      { range: across(rail), format: styles.small },
      { range: at(rail, 0), format: styles.rail },
      { range: across(header), format: { ...styles.header, vertical: "Bottom", wrap: true, font: { ...styles.header.font, size: sizes.small } } },
      ...Array.from({ length: pairs }, (_, pair): FormatPlan[] => [
        { range: at(header, valueColumn(pair)), format: { horizontal: "Right" } },
        { range: at(header, valueColumn(pair) + 1), format: { horizontal: "Left", indent: 1, font: { bold: false, color: colors.grey } } },
      ]).flat(),
      { range: at(header, noteColumn(pairs)), format: { indent: 1 } },
      ...bodyFormats(table, formats[table]).map((format, column): FormatPlan => ({ range: { row: first, column, rows, columns: 1 }, format })),
    ];
  });
  return [
    { range: at(teamsRows.title, 0), format: styles.title },
    { range: across(teamsRows.subtitle), format: styles.quiet },
    { range: across(teamsRows.more), format: { ...styles.small, borders: { bottom: colors.ink } } },
    { range: at(teamsRows.title, linkColumn(pairs)), format: styles.link },
    ...tables,
  ];
}

/** Verdicts as a heat map, beside their symbols, as far down as teams can ever reach. The tints differ in lightness, for greyscale. */
export function teamsRules(pairs: number, texts: Texts): ConditionalFormatPlan[] {
  const { map, take, mix } = teamsRows;
  const cells = ({ body: row, room: rows }: typeof map, column = 1, columns = 2 * pairs): CellRange => ({ row, column, rows, columns });
  // A value is tinted by the mark at its right, a mark by itself: no value begins with a symbol.
  const begins = (symbol: string): string => {
    const own = (column: number): string => `LEFT(${columnLetters(column)}${map.body + 1},1)="${symbol}"`;
    return `=OR(${own(1)},${own(2)})`;
  };
  const heat = (symbol: string, fill: string): ConditionalFormatPlan => ({ kind: "formula", range: cells(map), formula: begins(symbol), fill });
  const text = (range: CellRange, beginsWith: string, color: string): ConditionalFormatPlan => ({ kind: "text", range, beginsWith, font: { color } });
  return [
    heat("✔", colors.onTargetTint), heat("●", colors.watchTint), heat("✖", colors.offTargetTint),
    ...[map, take, mix].map((table) => text(cells(table), texts.dash, colors.grey)),
    text(cells(take), texts.teams.words.reached, colors.onTarget),
    ...[map, take, mix].map((table) => text(cells(table, 0, 1), texts.teams.everyone, colors.accent)),
  ];
}

function at(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}
