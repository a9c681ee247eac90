import type { Calc } from "../../host/calc/calc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { SheetModel } from "../../host/model/sheetModel";
import type { CellStyle, StyleTable } from "../../host/model/styles";
import { WorkbookModel } from "../../host/model/workbookModel";
import { connectOffice } from "../../host/office/bootOffice";

const plain: CellStyle = { numberFormat: "General", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false };

/** Formats in memory, found again by their content. */
class MemoryStyles implements StyleTable {
  private readonly styles = [plain];
  readonly bodyFont = { name: "Calibri", size: 11 };

  get count(): number {
    return this.styles.length;
  }

  get(index: number): CellStyle {
    return this.styles[index] ?? plain;
  }

  derive(index: number, change: (style: CellStyle) => CellStyle): number {
    const style = change(this.get(index));
    const text = JSON.stringify(style);
    const known = this.styles.findIndex((entry) => JSON.stringify(entry) === text);
    return known >= 0 ? known : this.styles.push(style) - 1;
  }
}

/** An engine that computes nothing: for tests that hold no formulas. */
export const noCalc: Calc = { recalculate: () => ({ computed: 0, left: [] }) };

/** A workbook with empty sheets of these names, open in the emulated Excel. */
export async function openHost(names: readonly string[] = ["Sheet1"], calc: Calc = noCalc, apiSet?: string): Promise<ExcelHost> {
  const workbook = new WorkbookModel(new MemoryStyles());
  names.forEach((name, index) => {
    workbook.sheets.push(new SheetModel(workbook, `{00000000-0001-0000-000${index}-000000000000}`, name));
  });
  const host = createHost({ workbook, calc, ...(apiSet === undefined ? {} : { apiSet }) });
  await connectOffice(host);
  return host;
}

/** The code and message of the error that a batch ends with. */
export async function failureOf(batch: (context: Excel.RequestContext) => Promise<void>): Promise<{ code: string; message: string; at: string }> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, message: error.message, at: error.debugInfo.errorLocation ?? "" };
  }
  throw new Error("The batch was expected to fail.");
}
