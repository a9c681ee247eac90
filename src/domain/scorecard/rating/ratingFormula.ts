import type { BooleanExpression, NumberExpression, RatingExpression, RatingInput, RatingMark } from "./expression";
import { ratingExpression } from "./expression";
import type { VerdictWords } from "./verdictWords";
import { verdictWords } from "./verdictWords";

/**
 * Where the formula finds each input, as en-US reference text (`[@Target]`, `$F$12`); an input that the sheet does not have is left out.
 * `state` refers to a cell that is blank where a verdict may be given, and else holds the words to show (`verdictWords[status]`).
 * `cap` refers to a cell that is blank unless nothing better than watch may be said.
 * `direction` refers to a cell that holds 1 or -1, or is one of these numbers where the formula is for one direction only.
 */
export type RatingCells =
  & Readonly<Record<Exclude<RatingInput, "direction" | "ceiling">, string>>
  & { readonly state: string; readonly direction: string | 1 | -1; readonly ceiling?: string; readonly cap?: string };

interface Reader {
  readonly cells: RatingCells;
  readonly words: VerdictWords;
}

function writeNumber(expression: NumberExpression, reader: Reader): string {
  switch (expression.kind) {
    case "input": return String(reader.cells[expression.input] ?? 0);
    case "literal": return String(expression.value).toUpperCase();
    case "add": return `${writeNumber(expression.left, reader)}+${writeNumber(expression.right, reader)}`;
    case "subtract": return `${writeNumber(expression.left, reader)}-${writeSubtracted(expression.right, reader)}`;
    // MIN and MAX skip blank cells and texts that they are given as references.
    case "smallest": return `MIN(${references(expression.of, reader)})`;
    case "largest": return `MAX(${references(expression.of, reader)})`;
    case "larger": return `MAX(${writeNumber(expression.left, reader)},${writeNumber(expression.right, reader)})`;
    case "choose": {
      const decided = decide(expression.when, reader);
      if (decided !== null) return writeNumber(decided ? expression.then : expression.otherwise, reader);
      return `IF(${writeBoolean(expression.when, reader)},${writeNumber(expression.then, reader)},${writeNumber(expression.otherwise, reader)})`;
    }
  }
  return expression satisfies never;
}

function writeSubtracted(expression: NumberExpression, reader: Reader): string {
  const text = writeNumber(expression, reader);
  return expression.kind === "add" || expression.kind === "subtract" ? `(${text})` : text;
}

function references(inputs: readonly RatingInput[], reader: Reader): string {
  return inputs.map((input) => reader.cells[input]).filter((cell) => cell !== undefined).join(",");
}

/** What a condition comes to whatever the cells hold; null where that depends on them. */
function decide(expression: BooleanExpression, reader: Reader): boolean | null {
  switch (expression.kind) {
    case "present": return reader.cells[expression.input] === undefined ? false : null;
    case "marked": return reader.cells[expression.mark] === undefined ? false : null;
    case "at-most": {
      const { left, right } = expression;
      return left.kind === "literal" && right.kind === "input" && typeof reader.cells[right.input] === "number"
        ? left.value <= Number(reader.cells[right.input]) : null;
    }
    case "either": return expression.of.every((part) => decide(part, reader) === false) ? false : null;
  }
  return expression satisfies never;
}

function writeBoolean(expression: BooleanExpression, reader: Reader): string {
  switch (expression.kind) {
    case "present": return `ISNUMBER(${reader.cells[expression.input] ?? ""})`;
    case "marked": return `${markedCell(expression.mark, reader)}<>""`;
    case "at-most": return `${writeNumber(expression.left, reader)}<=${writeNumber(expression.right, reader)}`;
    case "either": {
      const open = expression.of.filter((part) => decide(part, reader) !== false).map((part) => writeBoolean(part, reader));
      return open.length === 1 ? open.join("") : `OR(${open.join(",")})`;
    }
  }
  return expression satisfies never;
}

function markedCell(mark: RatingMark, reader: Reader): string {
  return reader.cells[mark] ?? "";
}

function writeRating(expression: RatingExpression, reader: Reader): string {
  switch (expression.kind) {
    case "status": return `"${reader.words[expression.status].replaceAll('"', '""')}"`;
    case "state": return reader.cells.state;
    case "judge": {
      const decided = decide(expression.when, reader);
      if (decided !== null) return writeRating(decided ? expression.then : expression.otherwise, reader);
      return `IF(${writeBoolean(expression.when, reader)},${writeRating(expression.then, reader)},${writeRating(expression.otherwise, reader)})`;
    }
  }
  return expression satisfies never;
}

/**
 * The rating expression as an Excel formula, `=` included: IF, OR, MIN, MAX and ISNUMBER only, so that every version of Excel reads it.
 * Its result is one of the words (`verdictWords` where none are given).
 */
export function ratingFormula(cells: RatingCells, words: VerdictWords = verdictWords): string {
  return `=${writeRating(ratingExpression, { cells, words })}`;
}
