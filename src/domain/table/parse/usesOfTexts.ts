import { CellKind } from "../cells";
import type { Parsing } from "./parsing";

/** Per text of a column, in how many of its rows it stands. */
export function usesOfTexts({ cells: { kinds, numbers, texts }, rows }: Parsing): Uint32Array {
  const uses = new Uint32Array(texts.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    if (kinds[row] === CellKind.text) (uses[numbers[row] as number] as number)++;
  }
  return uses;
}
