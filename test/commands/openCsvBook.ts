import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";

/** A workbook with a sheet for each list of comma-separated lines, by its name, connected. @param today serial day */
export async function openCsvBook(lists: Readonly<Record<string, readonly string[]>>, today: number): Promise<ExcelHost> {
  const opened = newWorkbook();
  for (const [name, lines] of Object.entries(lists)) importDelimited(opened, { name, bytes: new TextEncoder().encode(lines.join("\n")) });
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}
