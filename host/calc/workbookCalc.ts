import type { WorkbookModel } from "../model/workbookModel";
import type { Calc, CalcOutcome, LeftReason } from "./calc";
import type { FormulaEngine } from "./engine/formulaEngine";
import { type CalcMemory, bindFormulas, rememberColumns } from "./graph/calcMemory";
import { calculationOrder } from "./graph/calculationOrder";
import { dependentsOf } from "./graph/dependents";
import type { FormulaNode } from "./graph/formulaNode";
import { formulaResult } from "./formulaResult";

/** Keeps the formulas of workbooks up to date by any engine, recalculating only what changes reach. */
export class WorkbookCalc implements Calc {
  private readonly memories = new WeakMap<WorkbookModel, CalcMemory>();
  private engine: FormulaEngine | null = null;

  /** `startEngine` is called when the first formula has to be evaluated; `today` gives the 1900-system serial of the day. */
  constructor(private readonly startEngine: () => FormulaEngine, private readonly today: () => number) {}

  recalculate(model: WorkbookModel): CalcOutcome {
    if (model.sheets.every((sheet) => sheet.formulas.size === 0)) {
      this.memories.delete(model);
      return { computed: 0, left: [] };
    }
    const memory = bindFormulas(model, this.memories.get(model) ?? null, this.today());
    this.memories.set(model, memory);
    const computed = memory.dirty.size > 0 ? this.evaluate(model, memory) : 0;
    rememberColumns(model, memory);
    const left = memory.nodes.flatMap(({ sheet, row, column, stale }) => (stale ? [{ sheet, row, column, reason: stale }] : []));
    return { computed, left };
  }

  private evaluate(model: WorkbookModel, { nodes, dirty }: CalcMemory): number {
    const engine = (this.engine ??= this.startEngine());
    const dependents = dependentsOf(nodes);
    const precedents: number[][] = nodes.map(() => []);
    for (const [position, targets] of dependents.entries()) for (const target of targets) precedents[target]?.push(position);
    let computed = 0;
    engine.open(model);
    for (const { nodes: level, circular } of calculationOrder(dependents)) {
      const inCircle = circular && level.some((position) => dirty.has(position));
      let wrote = false;
      for (const position of level) {
        const node = nodes[position];
        if (!node || !(inCircle || dirty.has(position))) continue;
        const wasStale = node.stale !== null;
        const changed = inCircle ? leave(node, { kind: "circular" }) : evaluateNode(engine, node, firstStale(precedents[position], nodes));
        if (!node.stale) computed += 1;
        wrote ||= changed;
        if (changed || wasStale || node.stale) for (const target of dependents[position] ?? []) dirty.add(target);
      }
      if (wrote) engine.forget();
    }
    engine.close();
    return computed;
  }
}

function firstStale(positions: readonly number[] | undefined, nodes: readonly FormulaNode[]): FormulaNode | undefined {
  return positions?.map((position) => nodes[position]).find((node) => node?.stale);
}

/** Whether its cells changed. */
function evaluateNode(engine: FormulaEngine, node: FormulaNode, blocker: FormulaNode | undefined): boolean {
  if (node.bound.left) return leave(node, node.bound.left);
  if (blocker) return leave(node, { kind: "depends", on: `${blocker.sheet.name}!R${blocker.row + 1}C${blocker.column + 1}` });
  const result = formulaResult(engine, node);
  if (!Array.isArray(result)) return leave(node, result);
  node.stale = null;
  let changed = false;
  for (const { row, column, value } of result) {
    const now = node.sheet.getValue(row, column);
    if (now === value || (now !== null && value !== null && typeof now === "object" && typeof value === "object" && now.error === value.error)) continue;
    node.sheet.setValue(row, column, value);
    changed = true;
  }
  return changed;
}

function leave(node: FormulaNode, reason: LeftReason): false {
  node.stale = reason;
  return false;
}
