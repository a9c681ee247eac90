import { axisFormats, changeFormat, contextFormats, dayFormat, valueFormats } from "../../../layout/numberFormats";
import { english } from "../../../layout/texts/english";
import type { CellFormat, SheetPlan } from "../../../layout/sheetPlan";
import { writeFormats } from "../writeFormats";
import { scratchPlan } from "./scratchPlan";
import type { Probe, SelfTestCase } from "./selfTestCase";

const columns = 3;
/** Every number format that the sheets have. */
const numberFormats = [...new Set([
  ...Object.values(valueFormats), ...Object.values(axisFormats), ...Object.values(contextFormats), changeFormat("percent", english), changeFormat("hours", english), dayFormat, "d",
])];

export const formatCases: readonly SelfTestCase[] = [
  {
    feature: "Number formats",
    members: ["Range.numberFormat"],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, sheet, row, queue } = probe;
      const formats = numberFormats.map((numberFormat, column) => ({ range: { row, column, rows: 2, columns: 1 }, format: { numberFormat } }));
      await writeFormats(sheet, scratchPlan({ formats }), queue);
      await queue.send();
      const range = sheet.getRangeByIndexes(row, 0, 2, numberFormats.length).load("numberFormat");
      await context.sync();
      return [{ what: "Range.numberFormat", expected: [numberFormats, numberFormats], was: range.numberFormat }];
    },
  },
  {
    feature: "Fonts",
    members: ["Range.format", "RangeFormat.font", "RangeFont.bold", "RangeFont.italic", "RangeFont.size", "RangeFont.color"],
    apiSet: "1.7",
    run: async (probe) => {
      const font = { bold: true, italic: true, size: 13, color: "#0F548C" };
      const { format } = await formatted(probe, { font });
      format.font.load("bold,italic,size,color");
      await probe.context.sync();
      return Object.entries(font).map(([name, expected]) => ({ what: `RangeFont.${name}`, expected, was: format.font[name as keyof typeof font] }));
    },
  },
  {
    feature: "Fills",
    members: ["RangeFormat.fill", "RangeFill.color"],
    apiSet: "1.7",
    run: async (probe) => {
      const { format } = await formatted(probe, { fill: "#C7DDEE" });
      format.fill.load("color");
      await probe.context.sync();
      return [{ what: "RangeFill.color", expected: "#C7DDEE", was: format.fill.color }];
    },
  },
  {
    feature: "Borders",
    members: ["RangeFormat.borders", "RangeBorder.style", "RangeBorder.color"],
    apiSet: "1.7",
    run: async (probe) => {
      const { format } = await formatted(probe, { borders: { top: "#A4262C", bottom: "#1B6B3A" } });
      const top = format.borders.getItem("EdgeTop").load("style,color");
      const bottom = format.borders.getItem("EdgeBottom").load("style,color");
      await probe.context.sync();
      return [
        { what: "RangeBorder EdgeTop", expected: ["Continuous", "#A4262C"], was: [top.style, top.color] },
        { what: "RangeBorder EdgeBottom", expected: ["Continuous", "#1B6B3A"], was: [bottom.style, bottom.color] },
      ];
    },
  },
  {
    feature: "Alignment, wrapping and indent",
    members: ["RangeFormat.horizontalAlignment", "RangeFormat.verticalAlignment", "RangeFormat.wrapText", "RangeFormat.indentLevel"],
    apiSet: "1.9",
    run: async (probe) => {
      const { format } = await formatted(probe, { horizontal: "Left", vertical: "Center", wrap: true, indent: 2 });
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      await probe.context.sync();
      return [
        { what: "RangeFormat.horizontalAlignment", expected: "Left", was: format.horizontalAlignment },
        { what: "RangeFormat.verticalAlignment", expected: "Center", was: format.verticalAlignment },
        { what: "RangeFormat.wrapText", expected: true, was: format.wrapText },
        { what: "RangeFormat.indentLevel", expected: 2, was: format.indentLevel },
      ];
    },
  },
  {
    feature: "Column widths and hidden columns",
    members: ["Range.getEntireColumn", "RangeFormat.columnWidth", "Range.columnHidden"],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, sheet } = probe;
      await written(probe, { columnWidths: [20, 0] });
      const wide = sheet.getRangeByIndexes(probe.row, 0, 1, 1).load("format/columnWidth");
      const hidden = sheet.getRangeByIndexes(probe.row, 1, 1, 1).load("columnHidden");
      await context.sync();
      const seen = { width: wide.format.columnWidth, isHidden: hidden.columnHidden };
      hidden.columnHidden = false;
      await context.sync();
      return [
        // 20 characters of 7 pixels and 5 of padding; Excel rounds to what its body font and screen have.
        { what: "RangeFormat.columnWidth", expected: 108.75, was: seen.width, within: 2 },
        { what: "Range.columnHidden", expected: true, was: seen.isHidden },
      ];
    },
  },
  {
    feature: "Row heights and hidden rows",
    members: ["RangeFormat.rowHeight", "Range.rowHidden"],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, sheet, row } = probe;
      await written(probe, { rowHeights: [{ row, height: 33 }], spareRows: [{ row: row + 1, rows: 1 }] });
      const range = sheet.getRangeByIndexes(row, 0, 1, 1).load("format/rowHeight");
      const hidden = sheet.getRangeByIndexes(row + 1, 0, 1, 1).load("rowHidden");
      await context.sync();
      const seen = { height: range.format.rowHeight, isHidden: hidden.rowHidden };
      hidden.rowHidden = false;
      await context.sync();
      return [
        { what: "RangeFormat.rowHeight", expected: 33, was: seen.height, within: 1 },
        { what: "Range.rowHidden", expected: true, was: seen.isHidden },
      ];
    },
  },
  {
    feature: "Hidden rows",
    members: ["Range.rowHidden"],
    apiSet: "1.7",
    run: async (probe) => {
      await written(probe, { spareRows: [{ row: probe.row + 1, rows: 2 }] });
      const ranges = [0, 1, 2, 3].map((offset) => probe.sheet.getRangeByIndexes(probe.row + offset, 0, 1, 1).load("rowHidden"));
      await probe.context.sync();
      const seen = ranges.map(({ rowHidden }) => rowHidden);
      probe.sheet.getRangeByIndexes(probe.row + 1, 0, 2, 1).rowHidden = false;
      await probe.context.sync();
      return [{ what: "Range.rowHidden", expected: [false, true, true, false], was: seen }];
    },
  },
  {
    feature: "The font of a whole sheet",
    members: ["Worksheet.getRange", "RangeFont.size"],
    apiSet: "1.7",
    run: async (probe) => {
      await written(probe, { baseFont: { size: 10 } });
      const range = probe.sheet.getRangeByIndexes(probe.row, columns, 1, 1).load("format/font/size");
      await probe.context.sync();
      return [{ what: "RangeFont.size", expected: 10, was: range.format.font.size }];
    },
  },
];

async function written({ sheet, queue }: Probe, parts: Partial<SheetPlan>): Promise<void> {
  await writeFormats(sheet, scratchPlan(parts), queue);
  await queue.send();
}

/** Formats a block of cells and gives it. */
async function formatted(probe: Probe, format: CellFormat): Promise<Excel.Range> {
  const range = { row: probe.row, column: 0, rows: 2, columns };
  await written(probe, { formats: [{ range, format }] });
  return probe.sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
}
