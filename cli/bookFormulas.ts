import type { FunctionDescription } from "../host/calc/customFunctions";
import type { ExcelHost } from "../host/createHost";
import { connectFunctions, type ConnectedFunctions } from "../src/functions/connectFunctions";
import { functionList, functionNamespace } from "../src/functions/functionList";
import type { FunctionsApi } from "../src/functions/functionsApi";
import { OfficeWorkbook } from "../src/workbook/office/officeWorkbook";

/** The functions of formulas, which office.js defines; its types leave them out. */
declare const CustomFunctions: FunctionsApi;

const described = functionList.map(({ id }): FunctionDescription => ({ id, name: `${functionNamespace}.${id}`, isStreaming: true }));
const isCall = new RegExp(`${functionNamespace}[._](?:${functionList.map(({ id }) => id).join("|")})\\(`, "iu");

/** One library serves all books of a process, and takes each function once. */
let connected: ConnectedFunctions | null = null;

/** Lets the book's own formulas say what the scorecard in it says now; resolves when they do. */
export async function answerFormulas(host: ExcelHost): Promise<void> {
  if (!host.workbook.sheets.some(({ formulas }) => [...formulas.values()].some(({ text }) => isCall.test(text)))) return;
  connected ??= connectFunctions(CustomFunctions, new OfficeWorkbook(), () => "en");
  await connected.follow();
  host.offerFunctions(described);
  await host.settleFunctions();
}
