import Papa from "papaparse";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { detectDelimiter } from "./detectDelimiter";

/**
 * Gives the lines of a delimited text, each as its fields; a blank line has one empty field.
 * @returns the delimiter
 * @throws WorkbookFileError where a quotation mark is never closed
 */
export function readLines(text: string, name: string, take: (fields: readonly string[]) => void): string {
  // Lines may end in several ways in one file; within quotation marks an end of line is one in the cell.
  const unix = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  // Excel's own way to say the delimiter, and no row.
  const said = /^sep=(.)\n/i.exec(unix);
  const lines = said ? unix.slice(said[0].length) : unix;
  const delimiter = said?.[1] ?? detectDelimiter(lines);
  let count = 0;
  Papa.parse<string[]>(lines, {
    delimiter,
    newline: "\n",
    step: ({ data, errors }) => {
      count++;
      if (errors.some(({ code }) => code === "MissingQuotes")) throw new WorkbookFileError("corrupt", `The file "${name}" has a quotation mark near row ${count} that is never closed. Close or double it and try again.`);
      take(data);
    },
  });
  return delimiter;
}
