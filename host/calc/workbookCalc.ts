import type { WorkbookModel } from "../model/workbookModel";
import type { Calc, CalcOutcome, LeftReason } from "./calc";
import type { FormulaEngine } from "./engine/formulaEngine";
import { type CalcMemory, bindFormulas, rememberColumns } from "./graph/calcMemory";
import { calculationOrder } from "./graph/calculationOrder";
import { dependentsOf } from "./graph/dependents";
import type { FormulaNode } from "./graph/formulaNode";
import { CallRecorder } from "./callRecorder";
import { noFunctions, type CustomFunctions } from "./customFunctions";
import { evaluatedRows, formulaResult } from "./formulaResult";
import { sameValue } from "./sameValue";
import { spill } from "./spill";

/** Keeps the formulas of workbooks up to date by any engine, recalculating only what changes reach. */
export class WorkbookCalc implements Calc {
  private readonly memories = new WeakMap<WorkbookModel, CalcMemory>();
  private engine: FormulaEngine | null = null;

  /** `startEngine` is called when the first formula has to be evaluated; `today` gives the 1900-system serial of the day. */
  constructor(private readonly startEngine: () => FormulaEngine, private readonly today: () => number) {}

  recalculate(model: WorkbookModel, functions: CustomFunctions = noFunctions): CalcOutcome {
    if (model.sheets.every((sheet) => sheet.formulas.size === 0)) {
      this.memories.delete(model);
      functions.keep(new Set());
      return { computed: 0, left: [] };
    }
    let memory = this.bind(model, functions);
    let computed = 0;
    while (memory.dirty.size > 0) {
      const done = this.evaluate(model, memory, functions);
      computed += done.computed;
      if (!done.moved) break;
      // What reads the cells that an answer newly fills is known only now.
      memory = this.bind(model, functions);
    }
    functions.keep(new Set(memory.nodes.flatMap(({ calls }) => [...calls])));
    rememberColumns(model, memory);
    const left = memory.nodes.flatMap(({ sheet, row, column, stale }) => (stale ? [{ sheet, row, column, reason: stale }] : []));
    return { computed, left };
  }

  private bind(model: WorkbookModel, functions: CustomFunctions): CalcMemory {
    const memory = bindFormulas(model, this.memories.get(model) ?? null, this.today(), functions);
    this.memories.set(model, memory);
    return memory;
  }

  private evaluate(model: WorkbookModel, { nodes, dirty }: CalcMemory, functions: CustomFunctions): { readonly computed: number; readonly moved: boolean } {
    const engine = (this.engine ??= this.startEngine());
    const dependents = dependentsOf(nodes);
    const precedents: number[][] = nodes.map(() => []);
    for (const [position, targets] of dependents.entries()) for (const target of targets) precedents[target]?.push(position);
    const calls = new CallRecorder(functions);
    let computed = 0;
    let moved = false;
    engine.open(model, calls);
    for (const { nodes: level, circular } of calculationOrder(dependents)) {
      const inCircle = circular && level.some((position) => dirty.has(position));
      let wrote = false;
      for (const position of level) {
        const node = nodes[position];
        if (!node || !(inCircle || dirty.has(position))) continue;
        const wasStale = node.stale !== null;
        const { changed, ...now } = inCircle ? leave(node, { kind: "circular" }) : evaluateNode(engine, node, (precedents[position] ?? []).flatMap((at) => nodes[at] ?? []), calls);
        moved ||= now.moved;
        if (!node.stale) computed += 1;
        wrote ||= changed;
        if (changed || wasStale || node.stale) for (const target of dependents[position] ?? []) dirty.add(target);
      }
      if (wrote) engine.forget();
    }
    engine.close();
    return { computed, moved };
  }
}

/** Whether a formula's cells changed, and whether it now fills others than before. */
interface Evaluated {
  readonly changed: boolean;
  readonly moved: boolean;
}

const busy = [[{ error: "#BUSY!" }]];

function evaluateNode(engine: FormulaEngine, node: FormulaNode, precedents: readonly FormulaNode[], calls: CallRecorder): Evaluated {
  if (node.bound.left) return leave(node, node.bound.left);
  const blocker = precedents.find(({ stale }) => stale);
  if (blocker) return leave(node, { kind: "depends", on: `${blocker.sheet.name}!R${blocker.row + 1}C${blocker.column + 1}` });
  calls.begin();
  const rows = evaluatedRows(engine, node);
  node.calls = calls.calls;
  node.waits = calls.isBusy || precedents.some(({ waits }) => waits);
  if (!Array.isArray(rows)) return leave(node, rows);
  if (node.bound.custom && (!node.cell.array || node.cell.isDynamic === true)) {
    node.stale = null;
    return spill(node, node.waits ? busy : rows);
  }
  const result = formulaResult(node.waits ? busy : rows, node);
  if (!Array.isArray(result)) return leave(node, result);
  node.stale = null;
  let changed = false;
  for (const { row, column, value } of result) {
    if (sameValue(node.sheet.getValue(row, column), value)) continue;
    node.sheet.setValue(row, column, value);
    changed = true;
  }
  return { changed, moved: false };
}

function leave(node: FormulaNode, reason: LeftReason): Evaluated {
  node.stale = reason;
  return { changed: false, moved: false };
}
