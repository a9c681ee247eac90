import { toBase64 } from "./toBase64";

/** Opens the bytes of an .xlsx file as a new workbook. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(await toBase64(bytes));
}
