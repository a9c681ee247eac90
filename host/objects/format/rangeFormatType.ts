import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, numberValue, oneOf } from "../arguments";
import { commonOf } from "../range/cellStyle";
import type { RangeTarget } from "../range/rangeTarget";
import { autofitColumns } from "./autofitColumns";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./lineSizes";
import { styleRange } from "./styleRange";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Looks of a range. What its cells do not have in common reads as null. */
export const rangeFormatType: ApiType<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: {
      get: (range) => commonOf(range.sheet, range, ({ alignment }) => alignment.horizontal ?? "General"),
      set: (range, value, session) => {
        const horizontal = oneOf(value, horizontals);
        styleRange(range, session, (style) => ({ ...style, alignment: { ...style.alignment, horizontal } }));
      },
    },
    verticalAlignment: {
      get: (range) => commonOf(range.sheet, range, ({ alignment }) => alignment.vertical ?? "Bottom"),
      set: (range, value, session) => {
        const vertical = oneOf(value, verticals);
        styleRange(range, session, (style) => ({ ...style, alignment: { ...style.alignment, vertical } }));
      },
    },
    wrapText: {
      get: (range) => commonOf(range.sheet, range, ({ alignment }) => alignment.wrap ?? false),
      set: (range, value, session) => {
        const wrap = booleanValue(value);
        styleRange(range, session, (style) => ({ ...style, alignment: { ...style.alignment, wrap } }));
      },
    },
    indentLevel: {
      get: (range) => commonOf(range.sheet, range, ({ alignment }) => alignment.indent ?? 0),
      set: (range, value, session) => {
        const indent = numberValue(value, 0, 250);
        if (!Number.isInteger(indent)) throw ApiError.invalidArgument();
        styleRange(range, session, (style) => ({ ...style, alignment: { ...style.alignment, indent } }));
      },
    },
    columnWidth: { get: columnWidth, set: (range, value, session) => setColumnWidth(range, numberValue(value, 0, 1790), session) },
    rowHeight: { get: rowHeight, set: (range, value, session) => setRowHeight(range, numberValue(value, 0, 409.5), session) },
  },
  methods: {
    autofitColumns: (range, _args, session) => autofitColumns(range, session),
  },
  objects: {
    font: (range) => new ApiObject("RangeFont", range),
    fill: (range) => new ApiObject("RangeFill", range),
    borders: (range) => new ApiObject("RangeBorderCollection", range),
  },
};
