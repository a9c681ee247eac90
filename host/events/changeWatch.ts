import { firstCell, type CellBlock, type SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { Disposable } from "./disposable";
import type { Author, CellEdit, ModelChange } from "./modelChange";

type Listener = (change: ModelChange) => void;

/** What a sheet's tab showed when the workbook was last looked at. */
interface SeenTab {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly visibility: SheetModel["visibility"];
  readonly tabColor: string | null;
}

/**
 * Finds out what changed in a workbook by comparing it with what it last saw, and by the logs that its sheets keep of their
 * cells. So nothing that writes has to tell; only entries are noted, as they cannot be told from looks afterwards.
 */
export class ChangeWatch {
  private tabs: readonly SeenTab[];
  private active: SheetModel | null;
  private readonly selections = new WeakMap<SheetModel, CellBlock>();
  private edits = new Map<SheetModel, CellEdit[]>();
  private found: ModelChange[] = [];
  private readonly listeners = new Set<Listener>();

  constructor(private readonly workbook: WorkbookModel) {
    this.tabs = workbook.sheets.map(seenTab);
    this.active = workbook.sheets[workbook.activeSheet] ?? null;
    for (const sheet of workbook.sheets) {
      sheet.changedCells.takeBlock();
      sheet.changed.takeTouched();
      this.selections.set(sheet, sheet.selection);
    }
  }

  onChange(listener: Listener): Disposable {
    // Wrapped, so that a listener that subscribes twice is told twice.
    const entry: Listener = (change) => listener(change);
    this.listeners.add(entry);
    return { dispose: () => void this.listeners.delete(entry) };
  }

  noteEdit(sheet: SheetModel, edit: CellEdit): void {
    const edits = this.edits.get(sheet);
    if (edits) edits.push(edit);
    else this.edits.set(sheet, [edit]);
  }

  /** Takes everything that changed since the last call for the work of one author; it is told later. */
  collect(author: Author): void {
    this.collectSheets(author);
    for (const sheet of this.workbook.sheets) this.collectSheet(sheet, author);
    this.edits = new Map();
  }

  /** Tells the listeners what was collected. They may change the workbook in turn. */
  tell(): void {
    while (this.found.length > 0) {
      const { found } = this;
      this.found = [];
      for (const change of found) for (const listener of [...this.listeners]) listener(change);
    }
  }

  private collectSheets(author: Author): void {
    const { sheets } = this.workbook;
    const isSeen = sheets.length === this.tabs.length && sheets.every((sheet, index) => isUnchanged(sheet, this.tabs[index]));
    if (!isSeen) {
      const known = new Set(this.tabs.map(({ sheet }) => sheet));
      const added = sheets.filter((sheet) => !known.has(sheet));
      const deleted = [...known].filter((sheet) => !sheets.includes(sheet));
      this.tabs = sheets.map(seenTab);
      this.found.push({ kind: "sheets", author, added, deleted });
    }
    const active = sheets[this.workbook.activeSheet];
    if (active && active !== this.active) {
      this.found.push({ kind: "activated", author, sheet: active, before: this.active });
      this.active = active;
    }
  }

  private collectSheet(sheet: SheetModel, author: Author): void {
    const block = sheet.changedCells.takeBlock();
    const edits = this.edits.get(sheet) ?? [];
    // A second author may have written to the model directly; that was an entry all the same.
    const entered = edits.length === 0 && block && author === "second-author" ? [{ block }] : edits;
    if (block) this.found.push({ kind: "cells", author, sheet, block, edits: entered });
    if (sheet.changed.takeTouched()) this.found.push({ kind: "sheet", author, sheet });
    const { selection } = sheet;
    if (selection === (this.selections.get(sheet) ?? firstCell)) return;
    this.selections.set(sheet, selection);
    this.found.push({ kind: "selection", author, sheet, block: selection });
  }
}

function seenTab(sheet: SheetModel): SeenTab {
  const { name, visibility, tabColor } = sheet;
  return { sheet, name, visibility, tabColor };
}

function isUnchanged(sheet: SheetModel, tab: SeenTab | undefined): boolean {
  return tab?.sheet === sheet && tab.name === sheet.name && tab.visibility === sheet.visibility && tab.tabColor === sheet.tabColor;
}
