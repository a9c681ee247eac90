import type { ColumnInfo } from "../../../model/sheetModel";

/** `<cols>`, neighbours that look the same together; "" where every column is as usual. */
export function columnsXml(infos: ReadonlyMap<number, ColumnInfo>): string {
  const columns = [...infos.keys()].sort((a, b) => a - b);
  return columnRunsXml(columns.map((column) => [column, columnAttributes(infos.get(column))]));
}

/** `<cols>` of attributes by column, in order; columns without attributes are left out. */
export function columnRunsXml(columns: readonly (readonly [number, string])[]): string {
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const [column, attributes] of columns) {
    if (attributes === "") continue;
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.attributes === attributes) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  if (runs.length === 0) return "";
  const cols = runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`);
  return `<cols>${cols.join("")}</cols>`;
}

/** Excel's width where none is set, for a hidden column. */
const usualWidth = 9.140625;

export function columnAttributes(info: ColumnInfo | undefined): string {
  if (!info) return "";
  const hidden = info.hidden === true || info.width === 0;
  // A hidden column keeps a width to show again.
  const width = hidden && !info.width ? usualWidth : info.width;
  return [
    width === undefined ? "" : ` width="${width}"`,
    info.style ? ` style="${info.style}"` : "",
    hidden ? ' hidden="1"' : "",
    info.width === undefined ? "" : ' customWidth="1"',
  ].join("");
}
