import type { WorkbookModel } from "../../../model/workbookModel";
import type { DifferentialStyle } from "../../read/styles/readStyles";
import type { XlsxPackage } from "../../xlsxPackage";
import type { PackageDraft } from "../parts/packageDraft";
import type { StylesPatch } from "../styles/stylesPatch";

/** What writing a sheet needs of the whole workbook. */
export interface SheetContext {
  readonly model: WorkbookModel;
  /** The file as it was opened. */
  readonly source: XlsxPackage;
  readonly draft: PackageDraft;
  /** The styles part, made when the workbook has none. */
  readonly styles: () => StylesPatch;
  /** The differential formats of the file as it was opened. */
  readonly differentials: () => readonly DifferentialStyle[];
  /** A shared string of the file by its index. */
  readonly sharedText: (index: number) => string;
  /** The id under which a table is written: unique in the workbook. */
  readonly tableId: (id: number) => number;
}
