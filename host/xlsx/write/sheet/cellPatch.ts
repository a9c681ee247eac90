import type { FormulaCell, SheetModel } from "../../../model/sheetModel";
import { formulaAsShown } from "../../read/formula/formulaAsShown";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { blockAddress, sheetColumns } from "./addresses";
import { cellElement, cellXml, formulaXml, styleOf } from "./cellXml";
import { type FileCell, fileCells, holdsValue } from "./fileCell";
import { type FileRow, fileRows } from "./fileRows";
import { patchRowAttributes } from "./patchRowAttributes";
import { rowXml } from "./rowXml";
import { SharedFormulas } from "./sharedFormulas";
import { tableAround } from "./tableAround";

/** Splices a sheet's changed cells and rows into its part. `sharedText` gives a shared string by its index. */
export class CellPatch {
  private readonly rows: FileRow[];
  private readonly changed: Map<number, Set<number>>;
  private sharedFormulas: SharedFormulas | null = null;
  /** Groups of shared formulas whose master changes: their members need a formula of their own. */
  private readonly broken = new Set<string>();
  /** Whether a formula came, went or changed, so that the calculation chain no longer holds. */
  formulasChanged = false;

  constructor(private readonly sheet: SheetModel, private readonly part: XmlPart, private readonly sharedText: (index: number) => string) {
    this.rows = fileRows(part);
    this.changed = byRow(sheet.changedCells);
  }

  apply(): void {
    const data = this.part.child("sheetData");
    if (!data) throw new Error(`The sheet ${this.sheet.name} has no cells element.`);
    this.includeBrokenGroups();
    const wanted = this.rowsToVisit();
    let next = 0;
    for (const row of wanted) {
      while ((this.rows[next]?.row ?? Infinity) < row) next += 1;
      const present = this.rows[next];
      if (present?.row === row) this.patchRow(present);
      else this.insertRow(row, data, present ?? null);
    }
  }

  private rowsToVisit(): number[] {
    const rows = new Set(this.changed.keys());
    if (this.sheet.changed.has("rows")) {
      for (const row of this.sheet.rowInfos.keys()) rows.add(row);
      for (const { row } of this.rows) rows.add(row);
    }
    return [...rows].sort((a, b) => a - b);
  }

  private insertRow(row: number, data: XmlElement, before: FileRow | null): void {
    const columns = [...(this.changed.get(row) ?? [])].sort((a, b) => a - b);
    if (columns.some((column) => this.sheet.formulas.has(row * sheetColumns + column))) this.formulasChanged = true;
    const xml = fitNamespaces(this.part, rowXml(this.sheet, row, columns));
    if (before) this.part.insert(before.element.start, xml);
    else this.part.append(data, xml);
  }

  private patchRow({ element, row }: FileRow): void {
    if (this.sheet.changed.has("rows")) patchRowAttributes(this.part, element, this.sheet.rowInfos.get(row));
    const columns = [...(this.changed.get(row) ?? [])].sort((a, b) => a - b);
    if (columns.length === 0) return;
    const cells = fileCells(this.part, element);
    let next = 0;
    for (const column of columns) {
      while ((cells[next]?.column ?? Infinity) < column) next += 1;
      const present = cells[next];
      if (present?.column === column) this.patchCell(present, row);
      else this.insertCell(row, column, element, present ?? null);
    }
    this.widenSpans(element, columns);
  }

  private insertCell(row: number, column: number, rowElement: XmlElement, before: FileCell | null): void {
    if (this.sheet.formulas.has(row * sheetColumns + column)) this.formulasChanged = true;
    const xml = fitNamespaces(this.part, cellXml(this.sheet, row, column));
    if (before) this.part.insert(before.element.start, xml);
    else this.part.append(rowElement, xml);
  }

  private patchCell(cell: FileCell, row: number): void {
    const { column, element } = cell;
    const formula = this.formulaElement(cell, row);
    if (formula.changed) this.formulasChanged = true;
    const style = styleOf(this.sheet, row, column);
    if (!formula.changed && holdsValue(this.part, cell, this.sheet.getValue(row, column), this.sharedText)) {
      const styleNow = Number(this.part.attribute(element, "s") ?? 0);
      if (styleNow !== style) this.part.setAttribute(element, "s", String(style));
      return;
    }
    this.part.replace(element, fitNamespaces(this.part, cellElement(this.sheet, row, column, style, formula.xml)));
  }

  /** The formula element of a cell that is there: the file's own one as long as it says the same. */
  private formulaElement(cell: FileCell, row: number): { readonly xml: string; readonly changed: boolean } {
    const { column, formula } = cell;
    const wanted = this.sheet.formulas.get(row * sheetColumns + column);
    if (!wanted) return { xml: "", changed: formula !== null };
    if (formula && this.sameFormula(formula, row, column) && this.spillsAlike(cell, wanted)) return { xml: this.part.source(formula), changed: false };
    return { xml: formulaXml(this.sheet, row, column, wanted), changed: true };
  }

  /** Whether the file says the same of the cells that a formula fills. */
  private spillsAlike({ element, formula }: FileCell, { array, isDynamic }: FormulaCell): boolean {
    if (!formula || !array) return true;
    const spills = this.sheet.workbook.spillMarks.known.has(Number(this.part.attribute(element, "cm") ?? 0));
    return spills === (isDynamic === true) && this.part.attribute(formula, "ref") === blockAddress(array);
  }

  private sameFormula(formula: XmlElement, row: number, column: number): boolean {
    const wanted = this.sheet.formulas.get(row * sheetColumns + column);
    const type = this.part.attribute(formula, "t") ?? "normal";
    if (!wanted || (type === "array") !== (wanted.array !== undefined)) return false;
    let text: string | null = this.part.text(formula);
    if (type === "shared") {
      const group = this.part.attribute(formula, "si") ?? "";
      if (this.broken.has(group)) return false;
      if (text === "") text = this.shared().textAt(group, row, column);
    }
    return text !== null && formulaAsShown(text, tableAround(this.sheet, row, column)?.name ?? null) === wanted.text;
  }

  /** A changed cell that lends its formula to others: those are written out with a formula of their own. */
  private includeBrokenGroups(): void {
    for (const { element, row } of this.rows) {
      const columns = this.changed.get(row);
      if (!columns) continue;
      for (const { column, formula } of fileCells(this.part, element)) {
        if (!columns.has(column) || !formula || this.part.attribute(formula, "t") !== "shared") continue;
        const group = this.part.attribute(formula, "si") ?? "";
        if (this.shared().isMaster(group, row, column) && !this.sameFormula(formula, row, column)) this.broken.add(group);
      }
    }
    for (const group of this.broken) {
      for (const { row, column } of this.shared().membersOf(group)) {
        const columns = this.changed.get(row);
        if (columns) columns.add(column);
        else this.changed.set(row, new Set([column]));
      }
    }
  }

  private shared(): SharedFormulas {
    this.sharedFormulas ??= new SharedFormulas(this.part, this.rows);
    return this.sharedFormulas;
  }

  /** `spans` says which columns a row uses; it must not be too narrow. */
  private widenSpans(element: XmlElement, columns: readonly number[]): void {
    const spans = this.part.attribute(element, "spans");
    const [first, last] = (spans ?? "").split(":").map(Number);
    if (first === undefined || last === undefined || spans?.includes(" ")) return;
    const left = Math.min(first, (columns[0] ?? 0) + 1);
    const right = Math.max(last, (columns.at(-1) ?? 0) + 1);
    this.part.setAttribute(element, "spans", `${left}:${right}`);
  }
}

function byRow(keys: ReadonlySet<number>): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  for (const key of keys) {
    const row = Math.floor(key / sheetColumns);
    const columns = rows.get(row);
    if (columns) columns.add(key % sheetColumns);
    else rows.set(row, new Set([key % sheetColumns]));
  }
  return rows;
}
