import { readTitle } from "../../xlsx/read/readTitle";
import { WorkbookFileError } from "../../xlsx/workbookFileError";

/** Characters that some system does not take in a file's name. */
const forbidden = /[\p{Cc}\\/:*?"<>|]+/gu;
/** Longer names are hard to read, and some systems refuse them. */
const longest = 100;

/** The file name of a workbook that an add-in opened: by its own title, else as Excel numbers new workbooks. */
export function newWorkbookName(bytes: Uint8Array, number: number): string {
  const title = titleOf(bytes).replace(forbidden, " ").replace(/\s+/g, " ").slice(0, longest).replace(/^[ .]+|[ .]+$/g, "");
  return `${title === "" ? `Book${number}` : title}.xlsx`;
}

/** What cannot be read has no title: it is handed on all the same, and refused where it is opened. */
function titleOf(bytes: Uint8Array): string {
  try {
    return readTitle(bytes) ?? "";
  } catch (error) {
    if (error instanceof WorkbookFileError) return "";
    throw error;
  }
}
