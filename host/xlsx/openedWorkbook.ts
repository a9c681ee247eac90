import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { XlsxPackage } from "./xlsxPackage";

/** A workbook file in memory: the model that the host works on, and the bytes that it came from. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  readonly package: XlsxPackage;
  /** Package path of the workbook part, the styles part (null where there is none). */
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  /** Package path of each sheet that came from the file; sheets made since are not in it. */
  readonly sheetParts: ReadonlyMap<SheetModel, string>;
}
