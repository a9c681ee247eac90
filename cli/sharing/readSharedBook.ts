import { readSharing, type SharingFacts } from "../../src/commands/readSharing";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { InputError } from "../inputError";

/** What the workbook that is open would tell about people. Throws an `InputError` where it holds no whole scorecard. */
export async function readSharedBook(today: number): Promise<SharingFacts> {
  const facts = await readSharing({ workbook: new OfficeWorkbook(), today, onProgress: () => undefined });
  if (facts === null) throw new InputError("The workbook does not remember what the add-in wrote on its sheets, so nobody knows what may be shared. Refresh it, then try again.");
  return facts;
}
