import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";

export const today = serialDay(2026, 11, 20);

export const agents: readonly string[] = ["Mara Quillfeather", "Ben Ollerenshaw"];

/** A book of cases, each with the name of who handled it, open in the stand-in for Excel, which hands it out as a file. */
export async function openPeopleBook(): Promise<ExcelHost> {
  const opened = newWorkbook();
  const rows = Array.from({ length: 90 }, (_, row) => `K${row},${formatDay(today - 120 + row)},${formatDay(today - 119 + row)},0,0,${agents[row % agents.length]}`);
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens,Agent", ...rows].join("\n")) });
  const host: ExcelHost = createHost({
    workbook: opened.model, calc: createUniverCalc(() => today),
    saveFile: () => {
      host.settle();
      return saveWorkbook(opened);
    },
  });
  await connectOffice(host);
  return host;
}
