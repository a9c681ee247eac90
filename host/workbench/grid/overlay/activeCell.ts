import type { IDisposable } from "@univerjs/core";
import type { CellBlock } from "../../../model/sheetModel";
import type { CellView, SheetView, WorkbookView } from "../../workbookView";
import { choiceSource, validationAt, type ChoiceSource } from "./cellChoices";
import { DropDown } from "./dropDown";
import type { Overlay } from "./overlay";
import { showPrompt } from "./prompt";

/** The selected cell, and what the elements beside it need. */
export interface SelectedCell {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  readonly workbook: WorkbookView;
}

export interface ActiveCellEvents {
  readCells(sheet: string, block: CellBlock): Promise<{ readonly cells: readonly CellView[] }>;
  onChosen(sheet: string, row: number, column: number, text: string): void;
}

/** What stands beside the selected cell: the arrow of its drop-down, the note on what may be typed. */
export class ActiveCell implements IDisposable {
  private dropDown: DropDown | null = null;
  private prompt: IDisposable | null = null;

  constructor(private readonly overlay: Overlay, private readonly events: ActiveCellEvents) {}

  show({ view, row, column, workbook }: SelectedCell): void {
    this.dispose();
    const validation = validationAt(view.validations, row, column);
    if (!validation) return;
    const cell = { row, column, rows: 1, columns: 1 };
    const source = choiceSource(validation, view.id, workbook);
    if (source) this.dropDown = new DropDown(this.overlay, { cell, readChoices: () => this.choices(source), onChosen: (text) => this.events.onChosen(view.id, row, column, text) });
    if (validation.prompt) this.prompt = showPrompt(this.overlay, cell, validation.prompt);
  }

  /** Opens the cell's drop-down; false where it has none. */
  open(): boolean {
    if (this.dropDown) void this.dropDown.open();
    return this.dropDown !== null;
  }

  dispose(): void {
    this.dropDown?.dispose();
    this.prompt?.dispose();
    this.dropDown = null;
    this.prompt = null;
  }

  private async choices(source: ChoiceSource): Promise<readonly string[]> {
    if (source.kind === "texts") return source.texts;
    const { cells } = await this.events.readCells(source.sheet, source.block);
    return cells.flatMap(({ value }) => (value === null || value === "" ? [] : [String(value)]));
  }
}
