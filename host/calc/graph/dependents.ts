import type { Area } from "../formula/boundFormula";
import { firstAtLeast } from "./columnsRead";
import type { FormulaNode } from "./formulaNode";

interface FormulaColumn {
  readonly rows: number[];
  readonly nodes: number[];
}

/** For every formula, by position, the formulas that read its cells. */
export function dependentsOf(nodes: readonly FormulaNode[]): number[][] {
  const columns = formulaColumns(nodes);
  const dependents: Set<number>[] = nodes.map(() => new Set());
  for (const [position, node] of nodes.entries()) {
    for (const area of node.bound.areas) {
      for (const precedent of formulasIn(area, columns)) dependents[precedent]?.add(position);
    }
  }
  return dependents.map((set) => [...set]);
}

function formulaColumns(nodes: readonly FormulaNode[]): Map<number, FormulaColumn>[] {
  const sheets: Map<number, FormulaColumn>[] = [];
  const cells: { sheet: number; row: number; column: number; node: number }[] = [];
  for (const [node, { sheetIndex: sheet, row, column, cell }] of nodes.entries()) {
    const { rows, columns } = cell.array ?? { rows: 1, columns: 1 };
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) cells.push({ sheet, row: row + r, column: column + c, node });
  }
  cells.sort((a, b) => a.row - b.row);
  for (const { sheet, row, column, node } of cells) {
    const bySheet = (sheets[sheet] ??= new Map<number, FormulaColumn>());
    let inColumn = bySheet.get(column);
    if (!inColumn) bySheet.set(column, (inColumn = { rows: [], nodes: [] }));
    inColumn.rows.push(row);
    inColumn.nodes.push(node);
  }
  return sheets;
}

function* formulasIn(area: Area, sheets: readonly Map<number, FormulaColumn>[]): Iterable<number> {
  for (const [column, { rows, nodes }] of sheets[area.sheet] ?? []) {
    if (column < area.left || column > area.right) continue;
    for (let at = firstAtLeast(rows, area.top); at < rows.length && (rows[at] ?? Infinity) <= area.bottom; at++) {
      const node = nodes[at];
      if (node !== undefined) yield node;
    }
  }
}
