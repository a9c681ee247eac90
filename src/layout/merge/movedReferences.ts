import type { RowMove } from "./rowMove";

/**
 * A text, a structured reference, cells of another workbook, and words, which all stay; between them references to cells, with the sheet
 * before them where they name one, and the columns and rows of both ends.
 */
const parts = new RegExp([
  String.raw`"(?:[^"]|"")*"`,
  String.raw`\[[^[\]]*\][\p{L}\p{N}_.]+![$A-Z\d:]+`,
  String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
  String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?|(\$?)(\d+):(\$?)(\d+))(?![\p{L}\p{N}_.(![])`,
  String.raw`'(?:[^']|'')+'!`,
  String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`,
  String.raw`\d[\d.]*`,
].join("|"), "gu");

/**
 * A formula as Excel leaves it when rows of a sheet go and blank ones come: references follow their cells, and one whose cells are all
 * gone is `#REF!`.
 * @param home name of the sheet that the formula stands on, null for a name's.
 * @param sheet name of the sheet whose rows move.
 */
export function movedReferences(formula: string, home: string | null, sheet: string, move: RowMove): string {
  return formula.replaceAll(parts, (whole: string, named: string | undefined, left = "", top?: string, right?: string, bottom?: string, firstDollar = "", first?: string, lastDollar = "", last?: string) => {
    const [from, to] = [top ?? first, bottom ?? last ?? top];
    if (from === undefined || to === undefined || !isSheet(named, home, sheet)) return whole;
    const rows = movedRows(Number(from) - 1, Number(to) - 1, move);
    if (rows === null) return "#REF!";
    const prefix = named === undefined ? "" : `${named}!`;
    if (first !== undefined) return `${prefix}${firstDollar}${rows.top + 1}:${lastDollar}${rows.bottom + 1}`;
    return `${prefix}${left}${rows.top + 1}${right === undefined ? "" : `:${right}${rows.bottom + 1}`}`;
  });
}

function isSheet(named: string | undefined, home: string | null, sheet: string): boolean {
  if (named === undefined) return home === sheet;
  const name = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return name.toLowerCase() === sheet.toLowerCase();
}

/** The first and the last of some rows once rows moved; null where they are all gone. */
function movedRows(top: number, bottom: number, { from, to, count }: RowMove): { readonly top: number; readonly bottom: number } | null {
  const end = from + count;
  if (top >= from && bottom < end) return null;
  const left = { top: top < from ? top : Math.max(from, top - count), bottom: bottom < end ? Math.min(bottom, from - 1) : bottom - count };
  return { top: left.top < to ? left.top : left.top + count, bottom: left.bottom < to ? left.bottom : left.bottom + count };
}
