import { formatDay } from "../../domain/table/serialDay";
import type { CopyOrders } from "../copyOrders";
import { PackageWriter } from "../package/packageWriter";
import type { SourceBook } from "../package/sourceBook";
import { element, withChildren, type XmlElement } from "../xml/xmlElement";
import { copyDrawing, type CopiedChart } from "./copyDrawing";
import { copySheet } from "./copySheet";
import { copyStyles } from "./copyStyles";
import { copyTheme } from "./copyTheme";
import { KeptCells } from "./keptCells";
import type { KeptSheet } from "./keptSheets";
import { OwnTexts } from "./ownText";
import { SharedTexts } from "./sharedTexts";
import { namedCells, printSetup } from "./sheetNames";

const bookPath = "xl/workbook.xml";

/** Puts the copy together from nothing but what the kept sheets hold. */
export function writeCopy(book: SourceBook, sheets: readonly KeptSheet[], orders: CopyOrders): Uint8Array {
  const writer = new PackageWriter();
  const cells = new KeptCells(sheets.map(({ source, orders: { title }, values }) => ({ name: source.name, title, values })));
  const own = new OwnTexts(orders.ownWords, shownTexts(sheets));
  const texts = new SharedTexts();
  const first = sheets.findIndex(({ source }) => source.state === "visible");
  let charts = 0;
  const entries = sheets.map((sheet, index): XmlElement => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const root = copySheet(sheet.root, {
      rows: sheet.rows, values: sheet.values, texts, isFirst: index === first, links: { cells, own, relations: sheet.relations },
      rules: { own, today: dayFormula(orders.today), named: namedCells(sheet, book) },
    });
    const drawing = sheet.relations.find(({ kind }) => kind === "drawing")?.target;
    const drawn = drawing === undefined ? [] : copyDrawing(drawing, book.reader, orders.chartNames, cells, own);
    const way = writer.add(bookPath, "worksheet", path, withChildren(root, [...root.children, ...addCharts(writer, path, index, drawn, charts), ...addTables(writer, path, sheet)]));
    charts += drawn.length;
    const { state } = sheet.source;
    return element("sheet", { name: sheet.orders.title, sheetId: index + 1, ...(state === "visible" ? {} : { state }), "r:id": way });
  });
  const names = sheets.flatMap((sheet, index) => printSetup(sheet, index, book, cells));
  const theme = copyTheme(book.theme);
  if (theme !== null) writer.add(bookPath, "theme", "xl/theme/theme1.xml", theme);
  writer.add(bookPath, "styles", "xl/styles.xml", copyStyles(book.styles, own));
  writer.add(bookPath, "sharedStrings", "xl/sharedStrings.xml", texts.toXml());
  writer.add("", "officeDocument", bookPath, element("workbook", {}, [
    element("workbookPr", book.date1904 ? { date1904: 1 } : {}),
    element("bookViews", {}, [element("workbookView", { activeTab: Math.max(0, first) })]),
    element("sheets", {}, entries),
    ...(names.length === 0 ? [] : [element("definedNames", {}, names)]),
  ]));
  writer.add("", "core-properties", "docProps/core.xml", element("cp:coreProperties", {}, [element("dc:title", {}, orders.title)]));
  // LibreOffice leaves row heights as they are in files that say this, and works them out anew in others.
  writer.add("", "extended-properties", "docProps/app.xml", element("ep:Properties", {}, [element("ep:Application", {}, "Microsoft Excel")]));
  return writer.bytes();
}

function addCharts(writer: PackageWriter, sheet: string, index: number, charts: readonly CopiedChart[], before: number): XmlElement[] {
  if (charts.length === 0) return [];
  const path = `xl/drawings/drawing${index + 1}.xml`;
  const frames = charts.map(({ root, frame }, number) => frame(writer.add(path, "chart", `xl/charts/chart${before + number + 1}.xml`, root), number + 1));
  return [element("drawing", { "r:id": writer.add(sheet, "drawing", path, element("xdr:wsDr", {}, frames)) })];
}

function addTables(writer: PackageWriter, sheet: string, { tables }: KeptSheet): XmlElement[] {
  if (tables.length === 0) return [];
  return [element("tableParts", { count: tables.length }, tables.map(({ root }) =>
    element("tablePart", { "r:id": writer.add(sheet, "table", `xl/tables/table${root.attributes.id ?? ""}.xml`, root) })))];
}

function shownTexts(sheets: readonly KeptSheet[]): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ values }) => [...values.values()].filter((value) => typeof value === "string")));
}

function dayFormula(serial: number): string {
  const [year = 0, month = 0, day = 0] = formatDay(serial).split("-").map(Number);
  return `DATE(${year},${month},${day})`;
}
