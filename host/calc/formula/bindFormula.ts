import { type AstExpression, type Node, isArrayNode, isBinaryNode, isCallNode, isReferenceNode, isUnaryNode, nodeTypes, parse, parseA1Ref, toCol, tokenize } from "@borgar/fx";
import type { LeftReason } from "../calc";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { type Area, type BoundFormula, sheetAlias } from "./boundFormula";
import { type FormulaPlace, structuredReferenceArea } from "./structuredReference";
import { cuttable, serialDayFunctions, supportedFunctions } from "./supportedFunctions";

const deepestName = 16;
/** Days between the beginnings of the 1900 and the 1904 system. */
const days1904 = 1462;

/**
 * Resolves a formula's names, tables and sheets, and decides whether it can be computed.
 * `text` is without the leading "="; `today` is the 1900-system serial that TODAY() stands for.
 */
export function bindFormula(text: string, place: FormulaPlace, model: WorkbookModel, today: number): BoundFormula {
  const binder = new Binder(place, model, today);
  const bound = binder.bind(text, 0);
  return { text: binder.left ? null : bound, areas: binder.areas, volatile: binder.volatile, left: binder.left, closed: binder.closed };
}

class Binder {
  readonly areas: Area[] = [];
  left: LeftReason | null = null;
  volatile = false;
  closed = true;

  constructor(private readonly place: FormulaPlace, private readonly model: WorkbookModel, private readonly today: number) {}

  bind(text: string, depth: number): string {
    let tree: AstExpression;
    try {
      tree = parse(tokenize(text, { mergeRefs: true, withLocation: true }));
    } catch (error) {
      return this.open({ kind: "syntax", detail: error instanceof Error ? error.message : String(error) }, text);
    }
    const splices: Splice[] = [];
    this.visit(tree, null, depth, splices);
    return applySplices(text, splices);
  }

  private visit(node: Node | null, caller: string | null, depth: number, splices: Splice[]): void {
    if (!node) return;
    if (isReferenceNode(node)) {
      const [start, end] = span(node);
      splices.push({ start, end, text: this.reference(node.value, node.kind, caller, depth) });
    } else if (isCallNode(node)) {
      if (node.callee.type !== nodeTypes.IDENTIFIER || !("name" in node.callee)) return void this.open({ kind: "syntax", detail: "call of a computed function" }, "");
      this.call(node.callee.name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""), node, node.arguments, depth, splices);
    } else if (isUnaryNode(node) || isBinaryNode(node)) {
      if (["@", "#", ":", ",", " "].includes(node.operator)) this.open({ kind: "syntax", detail: `operator "${node.operator}"` }, "");
      for (const argument of node.arguments) this.visit(argument, null, depth, splices);
    } else if (!isArrayNode(node) && node.type !== nodeTypes.LITERAL && node.type !== nodeTypes.ERROR) {
      this.open({ kind: "syntax", detail: node.type }, "");
    }
  }

  private call(name: string, node: Node, values: readonly (Node | null)[], depth: number, splices: Splice[]): void {
    const [start, end] = span(node);
    if (!supportedFunctions.has(name)) this.leave({ kind: "function", name });
    if (name === "TODAY") {
      this.volatile = true;
      splices.push({ start, end, text: String(this.today - (this.model.date1904 ? days1904 : 0)) });
      return;
    }
    if (!this.model.date1904) {
      for (const value of values) this.visit(value, name, depth, splices);
      return;
    }
    if (name === "TEXT") this.leave({ kind: "function", name: "TEXT in a 1904 workbook" });
    const serials = serialDayFunctions.get(name);
    if (serials?.result) splices.push({ start, end: start, text: "(" });
    for (const [index, value] of values.entries()) {
      const shift = value && serials?.arguments.includes(index);
      if (shift) splices.push({ start: span(value)[0], end: span(value)[0], text: "((" });
      this.visit(value, name, depth, splices);
      if (shift) splices.push({ start: span(value)[1], end: span(value)[1], text: `)+${days1904})` });
    }
    if (serials?.result) splices.push({ start: end, end, text: `-${days1904})` });
  }

  private reference(text: string, kind: "name" | "range" | "beam" | "table", caller: string | null, depth: number): string {
    if (kind === "name") return this.name(text, depth);
    if (kind === "table") {
      const area = structuredReferenceArea(text, this.place, this.model);
      if (area === null) return this.open({ kind: "syntax", detail: text }, text);
      return typeof area === "string" ? area : this.take(area);
    }
    const parsed = parseA1Ref(text, { allowNamed: false, allowTernary: false });
    if (!parsed || !("range" in parsed)) return this.open({ kind: "syntax", detail: text }, text);
    const sheet = this.sheet(parsed.context ?? []);
    if (sheet === "elsewhere") return this.open({ kind: "syntax", detail: text }, text);
    if (sheet === null) return "#REF!";
    const { top, left } = parsed.range;
    const bottom = parsed.range.bottom ?? null;
    const right = parsed.range.right ?? null;
    if (kind === "beam") {
      if (!caller || !cuttable.has(caller)) this.leave({ kind: "syntax", detail: text });
      const used = usedSize(this.model.sheets[sheet]);
      return this.take({ sheet, top: top ?? 0, left: left ?? 0, bottom: bottom ?? used.rows - 1, right: right ?? used.columns - 1 });
    }
    if (top === null || left === null) return this.open({ kind: "syntax", detail: text }, text);
    return this.take({ sheet, top, left, bottom: bottom ?? top, right: right ?? left });
  }

  private name(text: string, depth: number): string {
    const bang = text.lastIndexOf("!");
    const plain = text.slice(bang + 1).toLowerCase();
    const scope = bang < 0 ? this.place.sheet : this.sheet([text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'")]);
    const named = this.model.names.filter((candidate) => candidate.name.toLowerCase() === plain);
    const local = typeof scope === "number" ? named.find((candidate) => candidate.sheet !== null && candidate.sheet === this.model.sheets[scope]) : undefined;
    const found = local ?? named.find((candidate) => candidate.sheet === null);
    if (!found) return this.model.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === plain)) ? this.reference(`${text}[#Data]`, "table", null, depth) : "#NAME?";
    if (depth >= deepestName) return this.open({ kind: "syntax", detail: `name ${text} refers to itself` }, text);
    const refersTo = found.refersTo.replace(/^=/, "");
    if (hasRelativeReference(refersTo)) return this.open({ kind: "syntax", detail: `name ${text} is relative` }, text);
    const bound = this.bind(refersTo, depth + 1);
    return /^[\w!:]+$/.test(bound) ? bound : `(${bound})`;
  }

  private sheet(context: readonly string[]): number | null | "elsewhere" {
    const [name, ...more] = context;
    if (name === undefined) return this.place.sheet;
    if (more.length > 0 || name.includes("[")) return "elsewhere";
    const index = this.model.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (index >= 0) return index;
    return name.includes(":") || /^\d+$/.test(name) ? "elsewhere" : null;
  }

  private take(area: Area): string {
    this.areas.push(area);
    const first = `${toCol(area.left)}${area.top + 1}`;
    const last = `${toCol(area.right)}${area.bottom + 1}`;
    return `${sheetAlias(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
  }

  private leave(reason: LeftReason): void {
    this.left ??= reason;
  }

  /** Leaves a formula whose inputs are not all known. */
  private open(reason: LeftReason, text: string): string {
    this.leave(reason);
    this.closed = false;
    return text;
  }
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices come from a walk from left to right, insertions at one place in the order in which they were made. */
function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

function span(node: Node): readonly [number, number] {
  const [start, end] = node.loc ?? [];
  if (start === undefined || end === undefined) throw new Error("A formula node has no location.");
  return [start, end];
}

function hasRelativeReference(text: string): boolean {
  return tokenize(text, { mergeRefs: true }).some((token) => {
    if (token.type !== "range" && token.type !== "range_beam") return false;
    const parsed = parseA1Ref(token.value, { allowNamed: false });
    if (!parsed || !("range" in parsed)) return true;
    const { range } = parsed;
    return (range.top !== null && !range.$top) || (range.left !== null && !range.$left);
  });
}

function usedSize(sheet: SheetModel | undefined): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const [column, store] of sheet?.columns ?? []) {
    if (store.length === 0) continue;
    rows = Math.max(rows, store.length);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}
