import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { textArgument } from "../arguments";

/** Bytes of a workbook that was made, and is not yet shown. */
interface CreatedWorkbook {
  readonly bytes: Uint8Array;
}

/** What `Excel.createWorkbook` is made of on the wire: a workbook that Excel makes out of sight, and then opens in a window of its own. */
export const workbookCreatedType: ApiType<CreatedWorkbook> = {
  name: "WorkbookCreated",
  methods: {
    open: ({ bytes }, _args, session) => session.openWorkbook(bytes),
  },
};

/** Makes a workbook of a file in base64. One that is made of nothing is not served. */
export function createWorkbook(args: readonly unknown[]): ApiObject {
  if (typeof args[0] !== "string") throw ApiError.notImplemented("Excel.createWorkbook without a file");
  const target: CreatedWorkbook = { bytes: fileBytes(textArgument(args, 0)) };
  return new ApiObject(workbookCreatedType.name, target);
}

function fileBytes(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (isZip(bytes)) return bytes;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  throw ApiError.invalidArgument("It is no .xlsx file in base64.");
}

function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}
