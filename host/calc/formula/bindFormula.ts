import {
  type AstExpression, type BinaryExpression, type Node, type UnaryExpression, isArrayNode, isBinaryNode, isCallNode, isErrorNode, isIdentifierNode,
  isLiteralNode, isReferenceNode, isUnaryNode, parse, parseA1Ref, toCol, tokenize,
} from "@borgar/fx";
import type { LeftReason } from "../calc";
import { noFunctions } from "../customFunctions";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { type Area, type BoundFormula, sheetAlias } from "./boundFormula";
import { printArray, printLiteral } from "./printLiteral";
import { type FormulaPlace, structuredReferenceArea } from "./structuredReference";
import { cuttable, serialDayFunctions, supportedFunctions } from "./supportedFunctions";

const deepestName = 16;
/** Days between the beginnings of the 1900 and the 1904 system. */
const days1904 = 1462;

/**
 * Resolves a formula's names, tables and sheets, and decides whether it can be computed.
 * `text` is without the leading "="; `today` is the 1900-system serial that TODAY() stands for; `custom` are the add-in's functions.
 */
export function bindFormula(text: string, place: FormulaPlace, model: WorkbookModel, today: number, custom: ReadonlySet<string> = noFunctions.names): BoundFormula {
  const binder = new Binder(place, model, today, custom);
  const bound = binder.bind(text, 0);
  return { text: binder.left ? null : bound, areas: binder.areas, volatile: binder.volatile, custom: binder.isCustom, left: binder.left, closed: binder.closed };
}

/** Functions said by others where Univer's differ from Excel's: conditions tried one after the other; months without a day 31. */
const rewrites: ReadonlyMap<string, (values: readonly string[]) => string> = new Map([
  ["IFS", (values: readonly string[]) => nestedIf(values)],
  ["EDATE", (values: readonly string[]) => `MIN(EDATE(${values.join(",")}),EOMONTH(${values.join(",")}))`],
]);

function nestedIf([test, value, ...rest]: readonly string[]): string {
  return test === undefined ? "NA()" : `IF(${test},${value ?? "NA()"},${nestedIf(rest)})`;
}

class Binder {
  readonly areas: Area[] = [];
  left: LeftReason | null = null;
  volatile = false;
  isCustom = false;
  closed = true;

  constructor(private readonly place: FormulaPlace, private readonly model: WorkbookModel, private readonly today: number, private readonly custom: ReadonlySet<string>) {}

  bind(text: string, depth: number): string {
    let tree: AstExpression;
    try {
      tree = parse(tokenize(text, { mergeRefs: true }));
    } catch (error) {
      return this.open(error instanceof Error ? error.message : String(error));
    }
    return this.print(tree, null, depth);
  }

  /** Prints with every operator in parentheses and every literal in one form, so that the engine has nothing to decide. */
  private print(node: Node | null, caller: string | null, depth: number): string {
    if (!node) return "";
    if (isReferenceNode(node)) return this.reference(node.value, node.kind, caller, depth);
    if (isLiteralNode(node)) return printLiteral(node.value);
    if (isErrorNode(node)) return node.value;
    if (isArrayNode(node)) return printArray(node) ?? this.open("array constant");
    if (isCallNode(node)) return isIdentifierNode(node.callee) ? this.call(node.callee.name, node.arguments, depth) : this.open("call of a computed function");
    if (isUnaryNode(node) || isBinaryNode(node)) return this.operation(node, depth);
    return this.open(node.type);
  }

  private operation({ operator, arguments: operands }: UnaryExpression | BinaryExpression, depth: number): string {
    const printed = operands.map((operand) => this.print(operand, null, depth));
    if (["@", "#", ":", ",", " "].includes(operator)) return this.open(`operator "${operator}"`);
    const [first = "", second] = printed;
    if (second !== undefined) return `(${first}${operator}${second})`;
    if (operator === "%") return `(${first}/100)`;
    return operator === "-" ? `(0-${first})` : first;
  }

  private call(written: string, values: readonly (Node | null)[], depth: number): string {
    const name = written.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
    if (this.custom.has(name)) return this.customCall(name, values, depth);
    if (!supportedFunctions.has(name)) this.leave({ kind: "function", name });
    const in1904 = this.model.date1904;
    if (name === "TODAY") {
      this.volatile = true;
      return String(this.today - (in1904 ? days1904 : 0));
    }
    if (in1904 && name === "TEXT") this.leave({ kind: "function", name: "TEXT in a workbook of the 1904 date system" });
    const serials = in1904 ? serialDayFunctions.get(name) : undefined;
    const printed = values.map((value, index) => {
      const text = this.print(value, name, depth);
      return value && serials?.arguments.includes(index) ? `(${text}+${days1904})` : text;
    });
    const call = rewrites.get(name)?.(printed) ?? `${name}(${printed.join(",")})`;
    return serials?.result ? `(${call}-${days1904})` : call;
  }

  /** Arguments that are left out between others are empty texts to the engine; those at the end are left away. */
  private customCall(name: string, values: readonly (Node | null)[], depth: number): string {
    this.isCustom = true;
    const last = values.findLastIndex((value) => value !== null);
    return `${name}(${values.slice(0, last + 1).map((value) => this.print(value, name, depth) || '""').join(",")})`;
  }

  private reference(text: string, kind: "name" | "range" | "beam" | "table", caller: string | null, depth: number): string {
    if (kind === "name") return this.name(text, depth);
    if (kind === "table") {
      const area = structuredReferenceArea(text, this.place, this.model);
      if (area === null) return this.open(text);
      return typeof area === "string" ? area : this.take(area);
    }
    const parsed = parseA1Ref(text, { allowNamed: false, allowTernary: false });
    if (!parsed || !("range" in parsed)) return this.open(text);
    const sheet = this.sheet(parsed.context ?? []);
    if (sheet === "elsewhere") return this.open(text);
    if (sheet === null) return "#REF!";
    const { top, left } = parsed.range;
    const bottom = parsed.range.bottom ?? null;
    const right = parsed.range.right ?? null;
    if (kind === "beam") {
      if (!caller || !cuttable.has(caller)) this.leave({ kind: "syntax", detail: text });
      this.volatile = true;
      const used = usedSize(this.model.sheets[sheet]);
      return this.take({ sheet, top: top ?? 0, left: left ?? 0, bottom: bottom ?? used.rows - 1, right: right ?? used.columns - 1 });
    }
    if (top === null || left === null) return this.open(text);
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
    if (depth >= deepestName) return this.open(`name ${text} refers to itself`);
    const refersTo = found.refersTo.replace(/^=/, "");
    if (hasRelativeReference(refersTo)) return this.open(`name ${text} is relative`);
    return this.bind(refersTo, depth + 1);
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
  private open(detail: string): string {
    this.leave({ kind: "syntax", detail });
    this.closed = false;
    return "";
  }
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
