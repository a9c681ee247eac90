import { CellKind, type CellColumn } from "../cells";
import { isBlankText } from "./cleanText";

/** The body rows, in order, in which at least one of the columns holds something: a blank row is no row. */
export function presentRows(columns: readonly CellColumn[]): Int32Array {
  const length = Math.max(0, ...columns.map((column) => column.length));
  const filled = new Uint8Array(length);
  let count = 0;
  for (const { kinds, numbers, texts, length: rows } of columns) {
    if (count === length) break;
    const blankText = new Uint8Array(texts.length);
    for (let index = 0; index < texts.length; index++) if (isBlankText(texts[index] as string)) blankText[index] = 1;
    for (let row = 0; row < rows; row++) {
      const kind = kinds[row];
      if (filled[row] === 1 || kind === CellKind.blank || (kind === CellKind.text && blankText[numbers[row] as number] === 1)) continue;
      filled[row] = 1;
      count++;
    }
  }
  const present = new Int32Array(count);
  for (let row = 0, next = 0; row < length; row++) if (filled[row] === 1) present[next++] = row;
  return present;
}
