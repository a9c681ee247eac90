import type { FunctionDescription } from "../calc/customFunctions";
import type { CellBlock } from "../model/sheetModel";
import type { ChartView } from "./charts/chartView";
import type { RuleHit } from "./grid/rules/ruleHits";
import type { CellsView, SheetView, WorkbookView } from "./workbookView";

/** Something that happened in the workbook, whoever did it: what a page that shows it has to look at anew. */
export type WorkbookChange =
  /** Sheets came, went, moved, or have another name, colour or visibility; another sheet is in front. */
  | { readonly kind: "sheets"; readonly workbook: WorkbookView }
  /** Contents or looks of cells; `block` null is the whole sheet. */
  | { readonly kind: "cells"; readonly sheet: string; readonly block: CellBlock | null }
  /** Anything else that `SheetView` holds: sizes, tables, rules, freeze, charts. */
  | { readonly kind: "sheet"; readonly sheet: string }
  /** Somebody other than the page selected cells. */
  | { readonly kind: "selection"; readonly sheet: string; readonly block: CellBlock };

/** A cell as the user left it after typing: text as typed, formulas with their "=". */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A file that was opened and what could not be done with it; the workbook stays as it was where `error` is set. */
export type OpenOutcome = { readonly workbook: WorkbookView } | { readonly error: string };

/** A command of the manifest's ribbon, by the name it is associated with. */
export interface CommandOutcome {
  /** null where the add-in completed the event. */
  readonly error: string | null;
}

/** A workbook that the add-in opened beside the one in the window, as a file. */
export interface NewWorkbook {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The emulated Excel as the workbench's page sees it. It lives in a worker; every method is asynchronous on the other side.
 * Blocks and rows are zero-based. A sheet that is gone reads as an empty one.
 */
export interface WorkbenchHost {
  /** An .xlsx workbook, or a CSV or TSV file that becomes a workbook with one table. */
  open(name: string, bytes: Uint8Array): OpenOutcome;
  openEmpty(): WorkbookView;
  /** The functions of the add-in, which formulas of the workbooks opened from now on may call. */
  setFunctions(functions: readonly FunctionDescription[]): void;
  /** The workbook as .xlsx. */
  save(): Uint8Array;
  /** Adds a CSV or TSV file to the open workbook as a sheet with one table. */
  addFile(name: string, bytes: Uint8Array): OpenOutcome;
  readSheet(sheet: string): SheetView;
  readCells(sheet: string, block: CellBlock): CellsView;
  /** Cells of the block for which a conditional format's formula is true. */
  readRuleHits(sheet: string, block: CellBlock): readonly RuleHit[];
  readCharts(sheet: string): readonly ChartView[];
  /** What the user typed; parsed as Excel parses it. Gives what was refused and why, or null. */
  type(sheet: string, cells: readonly TypedCell[]): string | null;
  select(sheet: string, block: CellBlock): void;
  activate(sheet: string): void;
  /** Gives why it was refused, or null; so do the next two. */
  addSheet(): string | null;
  renameSheet(sheet: string, name: string): string | null;
  deleteSheet(sheet: string): string | null;
  /** Whether the user is typing in a cell: requests that do not wait for that fail, as in Excel. */
  setCellEditing(isEditing: boolean): void;
  /** A second author types into the active sheet's next free cell, so that the add-in can be tried against it. */
  typeAsSecondAuthor(sheet: string, cells: readonly TypedCell[]): string | null;
  setSheetProtected(sheet: string, isProtected: boolean): void;
  /** Runs a ribbon command in the add-in's page. */
  runCommand(name: string): Promise<CommandOutcome>;
  /** Takes the page of an add-in as its partner: office.js's messages come over the port. */
  connectPane(port: MessagePort): void;
  watch(listener: (change: WorkbookChange) => void): void;
  /** Takes the workbooks that the add-in opens; one listens at a time. */
  onNewWorkbook(listener: (workbook: NewWorkbook) => void): void;
}
