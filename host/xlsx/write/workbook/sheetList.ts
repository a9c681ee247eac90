import type { SheetModel } from "../../../model/sheetModel";
import type { WorkbookModel } from "../../../model/workbookModel";
import type { RelationshipsPart } from "../parts/relationshipsPart";
import { escapeAttribute } from "../xml/escapeXml";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import { XmlPart } from "../xml/xmlPart";

interface FileSheet {
  readonly element: XmlElement;
  readonly relationship: string;
  /** Null for a chart sheet and the like, and for a sheet that is no longer there. */
  readonly sheet: SheetModel | null;
  readonly isRemoved: boolean;
}

/** The list of sheets: what the file has, and what it becomes. */
export class SheetList {
  private readonly files: FileSheet[];
  private readonly list: XmlElement;
  private readonly arranged: readonly (SheetModel | FileSheet)[];

  constructor(private readonly workbook: XmlPart, private readonly model: WorkbookModel, sheetParts: ReadonlyMap<SheetModel, string>, relationships: RelationshipsPart) {
    const list = workbook.child("sheets");
    if (!list) throw new Error("The workbook has no list of sheets.");
    this.list = list;
    const byPart = new Map([...sheetParts].map(([sheet, part]): [string, SheetModel] => [part.toLowerCase(), sheet]));
    this.files = workbook.children(list, "sheet").map((element) => {
      const relationship = workbook.localAttribute(element, "id") ?? "";
      const sheet = byPart.get(relationships.find(relationship)?.target.toLowerCase() ?? "") ?? null;
      return { element, relationship, sheet, isRemoved: sheet !== null && !model.sheets.includes(sheet) };
    });
    this.arranged = this.arrange();
  }

  /** The worksheet of an entry of the file, by its place there; null for a chart sheet or a place that is not there. */
  sheetAt(fileIndex: number): SheetModel | null {
    return this.files[fileIndex]?.sheet ?? null;
  }

  /** Where an entry of the file comes to stand; -1 for one that goes. */
  newIndex(fileIndex: number): number {
    const file = this.files[fileIndex];
    return file ? this.arranged.indexOf(file.sheet ?? file) : -1;
  }

  /** Where a worksheet comes to stand among all entries. */
  indexOf(sheet: SheetModel): number {
    return this.arranged.indexOf(sheet);
  }

  get removed(): readonly { readonly sheet: SheetModel; readonly relationship: string }[] {
    return this.files.flatMap(({ sheet, isRemoved, relationship }) => (sheet && isRemoved ? [{ sheet, relationship }] : []));
  }

  /**
   * The entries in their order after the change, by place in the list: chart sheets keep the slot that they had among the others,
   * new sheets follow the sheet before them.
   */
  private arrange(): (SheetModel | FileSheet)[] {
    const survivors = this.model.sheets.filter((sheet) => this.files.some((file) => file.sheet === sheet));
    let next = 0;
    const slots = this.files.filter(({ isRemoved }) => !isRemoved).map((file): SheetModel | FileSheet => (file.sheet ? (survivors[next++] ?? file.sheet) : file));
    const arranged = [...slots];
    for (const [index, sheet] of this.model.sheets.entries()) {
      if (arranged.includes(sheet)) continue;
      const previous = this.model.sheets[index - 1];
      arranged.splice(previous ? arranged.indexOf(previous) + 1 : 0, 0, sheet);
    }
    return arranged;
  }

  /** Splices the list. `relationshipOf` gives the relationship of a new sheet. */
  apply(relationshipOf: (sheet: SheetModel) => string): void {
    const kept = this.files.filter(({ isRemoved }) => !isRemoved);
    for (const { element, isRemoved } of this.files) if (isRemoved) this.workbook.remove(element);
    let slot = 0;
    let sheetId = Math.max(0, ...this.files.map(({ element }) => Number(this.workbook.attribute(element, "sheetId") ?? 0)));
    for (const entry of this.arranged) {
      const file = "element" in entry ? entry : this.files.find(({ sheet }) => sheet === entry);
      if (file) {
        this.putEntry(file, kept[slot]);
        slot += 1;
      } else if (!("element" in entry)) {
        sheetId += 1;
        this.insertBefore(kept[slot], this.newEntry(entry, sheetId, relationshipOf(entry)));
      }
    }
  }

  /** Writes a file's entry, with its name and visibility as they are now, into a slot. */
  private putEntry(file: FileSheet, slot: FileSheet | undefined): void {
    if (!slot) return;
    const text = this.entryNow(file);
    if (text !== this.workbook.source(slot.element)) this.workbook.replace(slot.element, text);
  }

  private entryNow({ element, sheet }: FileSheet): string {
    const source = this.workbook.source(element);
    if (!sheet) return source;
    const entry = new XmlPart(new TextEncoder().encode(source), "sheet");
    const state = entry.attribute(entry.root, "state") ?? "visible";
    if (entry.attribute(entry.root, "name") !== sheet.name) entry.setAttribute(entry.root, "name", sheet.name);
    if (state !== sheet.visibility) entry.setAttribute(entry.root, "state", sheet.visibility === "visible" ? null : sheet.visibility);
    return new TextDecoder().decode(entry.toBytes());
  }

  private newEntry(sheet: SheetModel, sheetId: number, relationship: string): string {
    const state = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
    return fitNamespaces(this.workbook, `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} r:id="${relationship}"/>`);
  }

  private insertBefore(slot: FileSheet | undefined, xml: string): void {
    if (slot) this.workbook.insert(slot.element.start, xml);
    else this.workbook.append(this.list, xml);
  }
}
