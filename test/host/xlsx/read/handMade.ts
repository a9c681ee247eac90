import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { writeXlsxPackage } from "../../../../host/xlsx/zip/writeXlsxPackage";
import type { WorkbookModel } from "../../../../host/model/workbookModel";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const sheetNames = ["One", "Two", "Three"];

interface HandMade {
  /** Whole worksheet parts, or what stands inside `<sheetData>` of one. */
  readonly sheets?: readonly (string | Uint8Array)[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Inside `<workbook>`, before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const relationships = (...list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${officeNamespace}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A tiny workbook file. */
export function handMade({ sheets = [""], sharedStrings, styles, before = "", after = "", parts = {} }: HandMade): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${before}<sheets>${sheets.map((_, i) => `<sheet name="${sheetNames[i]}" sheetId="${i + 1}" r:id="s${i}"/>`).join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map((_, i): [string, string, string] => [`s${i}`, "worksheet", `worksheets/sheet${i + 1}.xml`]),
      ["strings", "sharedStrings", "/xl/sharedStrings.xml"], ["styles", "styles", "styles.xml"],
    ),
    ...(sharedStrings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${sharedStrings}</sst>` }),
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>` }),
  };
  sheets.forEach((sheet, i) => {
    const isWhole = typeof sheet !== "string" || sheet.includes("worksheet");
    all[`xl/worksheets/sheet${i + 1}.xml`] = isWhole ? sheet : `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><sheetData>${sheet}</sheetData></worksheet>`;
  });
  const encoder = new TextEncoder();
  return writeXlsxPackage(null, new Map(Object.entries({ ...all, ...parts }).map(([name, part]) => [name, typeof part === "string" ? encoder.encode(part) : part])));
}

export function readHandMade(book: HandMade): WorkbookModel {
  return readWorkbook(handMade(book)).model;
}

/** A worksheet part with something around its cells. */
export function sheetPart(before: string, cells: string, after = ""): string {
  return `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
}
