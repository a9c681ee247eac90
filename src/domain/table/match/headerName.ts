import { headerKey } from "../headerKey";

/** What a header is called where people speak of it: its text; "Column 3" where it is blank; "Date (2)" for the second of one text. */
export function headerName(headers: readonly string[], index: number): string {
  const header = headers[index] ?? "";
  if (header.trim() === "") return `Column ${index + 1}`;
  const before = headers.slice(0, index).filter((other) => other === header).length;
  return before === 0 ? header : `${header} (${before + 1})`;
}

/** Index of the header that somebody means; -1 where there is none. Case, blanks and punctuation may differ where no header is spelled so. */
export function headerIndex(headers: readonly string[], wanted: string): number {
  const same = headers.indexOf(wanted);
  if (same >= 0 && wanted.trim() !== "") return same;
  const named = headers.findIndex((_, index) => headerName(headers, index) === wanted);
  const key = headerKey(wanted);
  return named >= 0 || key === "" ? named : headers.findIndex((header) => headerKey(header) === key);
}
