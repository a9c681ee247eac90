import { type ArrayExpression, isErrorNode, isLiteralNode } from "@borgar/fx";

/** A literal in the form that the engine reads without doubt: numbers in plain decimals, no sign of their own. */
export function printLiteral(value: string | number | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE()" : "FALSE()";
  if (value < 0) return `(0-${printLiteral(-value)})`;
  const text = String(value);
  return text.includes("e") ? `VALUE("${text.toUpperCase()}")` : text;
}

/** Null where it holds what is no literal. */
export function printArray({ elements }: ArrayExpression): string | null {
  const rows: string[] = [];
  for (const row of elements) {
    const cells: string[] = [];
    for (const cell of row) {
      if (!isLiteralNode(cell) && !isErrorNode(cell)) return null;
      cells.push(cell.raw);
    }
    rows.push(cells.join(","));
  }
  return `{${rows.join(";")}}`;
}
