import type { WorkbookModel } from "../../model/workbookModel";
import type { XlsxPackage } from "../xlsxPackage";
import type { ReadStyles } from "./styles/readStyles";

/** What reading a sheet needs from the workbook around it. */
export interface ReadContext {
  readonly source: XlsxPackage;
  readonly model: WorkbookModel;
  readonly styles: ReadStyles;
  /** Pool index of each shared string. */
  readonly sharedStrings: Int32Array;
}
