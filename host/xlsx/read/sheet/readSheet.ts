import type { SheetModel } from "../../../model/sheetModel";
import { readCharts } from "../chart/readCharts";
import { CellReader } from "../cellReader";
import { readFormulas } from "../formula/readFormulas";
import type { ReadContext } from "../readContext";
import { readRelationships } from "../relationships";
import { SheetSplitter } from "../sheetSplitter";
import { readUtf8Pieces } from "../utf8Pieces";
import { childOf, childrenOf, parseXml } from "../xmlElement";
import { readColumnInfos } from "./readColumnInfos";
import { readConditionalFormats } from "./readConditionalFormats";
import { readCustomProperties } from "./readCustomProperties";
import { readSheetFilter } from "./readFilter";
import { readHyperlinks } from "./readHyperlinks";
import { readMerges } from "./readMerges";
import { readPage } from "./readPage";
import { readTable } from "./readTable";
import { readValidations } from "./readValidations";
import { readView } from "./readView";

/** Fills a sheet's model from its part. */
export function readSheet(context: ReadContext, sheet: SheetModel, part: string): void {
  const { source, model } = context;
  const reader = new CellReader(model.strings, context.sharedStrings, model.date1904, part);
  const splitter = new SheetSplitter(reader, part);
  readUtf8Pieces(source, part, (piece) => splitter.push(piece));
  const frame = parseXml(splitter.finish(), part);
  const relationships = readRelationships(source, part);

  reader.stores.forEach((store, column) => store && sheet.columns.set(column, store));
  for (const [row, info] of reader.rows) sheet.rowInfos.set(row, info);
  readView(frame, sheet, context.styles.colors);
  readColumnInfos(frame, sheet);
  readMerges(frame, sheet);
  readConditionalFormats(frame, sheet, context.styles.differentials);
  readValidations(frame, sheet);
  readHyperlinks(frame, sheet, relationships);
  sheet.page = readPage(frame);
  sheet.autoFilter = readSheetFilter(childOf(frame, "autoFilter"));
  readCustomProperties(frame, sheet, source, relationships);
  for (const { target, type, external } of relationships) {
    if (!external && type.endsWith("/table") && source.has(target)) sheet.tables.push(readTable(source, target));
  }
  readFormulas(reader.formulas, sheet);
  if (childrenOf(frame, "drawing").length > 0) readCharts(source, sheet, relationships);
}
