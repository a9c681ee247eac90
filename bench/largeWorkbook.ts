import { existsSync } from "node:fs";
import path from "node:path";
import { writeZipFile } from "./zipFile";

const rowCount = 1_048_576;
const rowsPerChunk = 4_096;
const topics = ["Invoice", "Refund", "Outage", "Login", "Setup", "Exchange"];
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Everything but the sheet and the shared strings. */
const smallParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="${topics.length}" uniqueCount="${topics.length}">${topics.map((topic) => `<si><t>${topic}</t></si>`).join("")}</sst>`,
};

/** Writes a workbook of 1,048,576 × 12 cells (numbers, dates, shared strings) once and returns its path. */
export function largeWorkbook(folder: string): string {
  const file = path.join(folder, "large.xlsx");
  if (existsSync(file)) return file;
  writeZipFile(file, (add) => {
    for (const [name, text] of Object.entries(smallParts)) add(name).end(text);
    const sheet = add("xl/worksheets/sheet1.xml", 1);
    sheet.push(`${head}<worksheet xmlns="${main}"><sheetData>`);
    for (let row = 1; row <= rowCount; row += rowsPerChunk) sheet.push(rowsFrom(row));
    sheet.end("</sheetData></worksheet>");
  });
  return file;
}

function rowsFrom(first: number): string {
  let xml = "";
  for (let row = first; row < first + rowsPerChunk; row++) {
    xml += `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${45000 + (row % 730) + 0.375}</v></c><c r="C${row}"><v>${45001 + (row % 730) + 0.5}</v></c>`
      + `<c r="D${row}" t="s"><v>${row % 6}</v></c><c r="E${row}"><v>${row % 9000}</v></c><c r="F${row}" t="s"><v>${(row * 7) % 6}</v></c>`
      + `<c r="G${row}"><v>${row % 3}</v></c><c r="H${row}"><v>${row % 2}</v></c><c r="I${row}"><v>${(row % 400) / 10}</v></c>`
      + `<c r="J${row}"><v>${(row % 5) + 1}</v></c><c r="K${row}" t="b"><v>${row % 2}</v></c><c r="L${row}"><v>${row % 300}</v></c></row>`;
  }
  return xml;
}
