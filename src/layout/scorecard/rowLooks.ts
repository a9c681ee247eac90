import { changeFormat, valueFormats } from "../numberFormats";
import type { CellFormat, ListPlan } from "../sheetPlan";
import { colors, sizes, styles } from "../styles";
import type { Texts } from "../texts";
import type { ReadColumn } from "./scorecardTables";

/** Columns that are read, in order: the indicator's title, then the others. */
type Columns = readonly ReadColumn[];

const body: CellFormat = { ...styles.body, borders: { bottom: colors.hairline } };
const number: CellFormat = { ...body, horizontal: "Right" };
/** A text that stands right of a right-aligned number: pushed off it. */
const beside: CellFormat = { ...body, horizontal: "Left", indent: 1 };

/** Looks of a body row's cells, whatever the indicator's unit. */
const looks: Readonly<Record<ReadColumn, CellFormat>> = {
  now: { ...number, font: { ...styles.body.font, bold: true } },
  range: { ...beside, font: { color: colors.grey } },
  target: number, verdict: beside, change: number, sinceBaseline: number, real: beside, trend: body, owner: body,
  note: { ...body, wrap: true, font: { ...styles.body.font, size: sizes.small } },
};

/** What a refresh has to know of a table of indicators: a pack that is added or removed makes it longer or shorter. */
export function indicatorList(read: Columns, hiddenCount: number, texts: Texts): ListPlan {
  const first = 1;
  const all = read.length + hiddenCount;
  const verdict = first + read.indexOf("verdict");
  const users: Columns = ["target", "owner", "note"];
  const keeps = new Set([verdict, ...users.map((name) => first + read.indexOf(name))]);
  return {
    seldom: true,
    formats: [{ ...body, wrap: true }, ...read.map((name) => looks[name]), ...Array.from({ length: hiddenCount }, (): CellFormat => ({}))],
    looks: Object.fromEntries(Object.entries(valueFormats).map(([unit, value]) => {
      const change = changeFormat(unit as keyof typeof valueFormats, texts);
      const formats: Partial<Record<ReadColumn, string>> = { now: value, target: value, change, sinceBaseline: change };
      return [unit, Object.fromEntries(Object.entries(formats).map(([name, numberFormat]) => [first + read.indexOf(name as ReadColumn), { numberFormat }]))];
    })),
    gone: { column: verdict, text: texts.packs.gone, empties: Array.from({ length: all }, (_, index) => first + index).filter((column) => !keeps.has(column)) },
  };
}
