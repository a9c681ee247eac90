import { CellKind, type CellColumn } from "../../../src/domain/table/cells";

/** An error cell. */
export interface ErrorCell {
  readonly error: string;
}

/** Cells as literals: null and "" are blank, `{ error }` is an error cell. */
export function cellsOf(values: readonly (string | number | boolean | null | ErrorCell)[]): CellColumn {
  const kinds = new Uint8Array(values.length);
  const numbers = new Float64Array(values.length);
  const texts: string[] = [];
  const indexOf = new Map<string, number>();
  const intern = (text: string): number => {
    const known = indexOf.get(text) ?? texts.push(text) - 1;
    indexOf.set(text, known);
    return known;
  };
  values.forEach((value, row) => {
    if (value === null || value === "") return;
    if (typeof value === "number") [kinds[row], numbers[row]] = [CellKind.number, value];
    else if (typeof value === "boolean") [kinds[row], numbers[row]] = [CellKind.boolean, Number(value)];
    else if (typeof value === "string") [kinds[row], numbers[row]] = [CellKind.text, intern(value)];
    else [kinds[row], numbers[row]] = [CellKind.error, intern(value.error)];
  });
  return { length: values.length, kinds, numbers, texts };
}
