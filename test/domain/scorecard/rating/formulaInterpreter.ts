/** What a cell or a part of a formula holds; null is a blank cell. */
export type CellValue = number | string | boolean | null;

type Part = { readonly value: CellValue; readonly reference: boolean };

const token = /\s*(?:(\d+(?:\.\d+)?(?:E[-+]?\d+)?)|"((?:[^"]|"")*)"|([A-Z]+)\(|(\[@[^\]]+\]|\$?[A-Z]+\$?\d+)|(<=|<>|[-+,()]))/y;

/** Reads the corner of Excel's formula language that rating formulas are written in; anything else is an error. */
export function interpret(formula: string, cells: Readonly<Record<string, CellValue>>): CellValue {
  const tokens: { kind: "number" | "text" | "function" | "reference" | "sign"; text: string }[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const match = token.exec(formula);
    if (match === null) throw new Error(`cannot read ${formula.slice(at)}`);
    const [, number, text, name, reference, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (name !== undefined) tokens.push({ kind: "function", text: name });
    else if (reference !== undefined) tokens.push({ kind: "reference", text: reference });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  let next = 0;
  const take = () => tokens[next++] ?? { kind: "sign" as const, text: "the end" };
  const expect = (text: string) => {
    const found = take();
    if (found.text !== text) throw new Error(`${text} expected, ${found.text} found`);
  };
  const sees = (...signs: string[]) => tokens[next]?.kind === "sign" && signs.includes(tokens[next]?.text ?? "");
  const toNumber = (value: CellValue) => {
    if (typeof value === "string") throw new Error(`#VALUE! ${value}`);
    return Number(value ?? 0);
  };

  const operand = (): Part => {
    const { kind, text } = take();
    if (kind === "number") return { value: Number(text), reference: false };
    if (kind === "text") return { value: text, reference: false };
    if (kind === "reference") {
      if (!(text in cells)) throw new Error(`#REF! ${text}`);
      return { value: cells[text] ?? null, reference: true };
    }
    if (kind === "function") return { value: call(text), reference: false };
    if (text !== "(") throw new Error(`${text} is no operand`);
    const inner = comparison();
    expect(")");
    return inner;
  };
  const sum = (): Part => {
    let left = operand();
    while (sees("+", "-")) {
      const sign = take().text;
      const right = toNumber(operand().value);
      left = { value: toNumber(left.value) + (sign === "+" ? right : -right), reference: false };
    }
    return left;
  };
  const comparison = (): Part => {
    const left = sum();
    if (!sees("<=", "<>")) return left;
    const sign = take().text;
    const right = sum();
    return { value: sign === "<>" ? (left.value ?? "") !== (right.value ?? "") : toNumber(left.value) <= toNumber(right.value), reference: false };
  };
  const call = (name: string): CellValue => {
    const parts: Part[] = [];
    do parts.push(comparison());
    while (sees(",") && take());
    expect(")");
    // Blank cells and texts that MIN and MAX are given as references do not count.
    const numbers = () => parts.filter((part) => !part.reference || typeof part.value === "number").map((part) => toNumber(part.value));
    const extreme = (pick: (...of: number[]) => number) => (numbers().length === 0 ? 0 : pick(...numbers()));
    switch (name) {
      case "IF": return (parts[0]?.value === true ? parts[1] : parts[2])?.value ?? 0;
      case "OR": return parts.some((part) => part.value === true);
      case "ISNUMBER": return typeof parts[0]?.value === "number";
      case "MIN": return extreme(Math.min);
      case "MAX": return extreme(Math.max);
      default: throw new Error(`#NAME? ${name}`);
    }
  };
  const { value } = comparison();
  if (next < tokens.length) throw new Error(`${tokens[next]?.text ?? ""} left over`);
  return value;
}
