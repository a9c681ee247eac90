import type { ConditionalFormatModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, colorValue, oneOf, textArgument, textValue } from "../arguments";
import { removeWithin } from "../range/clearCells";
import { intersection } from "../../model/cellBlocks";
import { rangeObject, type RangeTarget } from "../range/rangeTarget";
import type { ExcelSession } from "../../protocol/excelSession";

interface FormatTarget {
  readonly range: RangeTarget;
  readonly format: ConditionalFormatModel;
}

export const conditionalFormatCollectionType: ApiType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range) => formatsOf(range).map((format) => formatObject(range, format)),
  itemAt: (range, args) => {
    const format = formatsOf(range).find(({ id }) => id === textArgument(args, 0));
    if (!format) throw ApiError.itemNotFound();
    return formatObject(range, format);
  },
  methods: {
    add: (range, args, session) => {
      session.requireWritable(range.sheet);
      const kind = textArgument(args, 0).toLowerCase();
      if (kind !== "custom" && kind !== "containstext") throw ApiError.notImplemented(`ConditionalFormatCollection.add("${textArgument(args, 0)}")`);
      const format: ConditionalFormatModel = {
        id: freeId(range), range: { row: range.row, column: range.column, rows: range.rows, columns: range.columns },
        rule: kind === "custom" ? { kind: "formula", formula: "" } : { kind: "containsText", text: "" }, font: {}, fill: null,
      };
      range.sheet.conditionalFormats.push(format);
      note(range, session);
      return formatObject(range, format);
    },
    clearAll: (range, _args, session) => {
      session.requireWritable(range.sheet);
      removeWithin(range.sheet.conditionalFormats, range, range.sheet, "conditionalFormats");
      session.noteChange();
    },
    getCount: (range) => formatsOf(range).length,
    getItemOrNullObject: (range, args) => {
      const format = formatsOf(range).find(({ id }) => id === textArgument(args, 0));
      return format ? formatObject(range, format) : null;
    },
  },
};

export const conditionalFormatType: ApiType<FormatTarget> = {
  name: "ConditionalFormat",
  idOf: ({ format }) => format.id,
  check: ({ range, format }) => {
    if (!range.sheet.conditionalFormats.includes(format)) throw ApiError.itemNotFound();
  },
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => (format.rule.kind === "formula" ? "Custom" : "ContainsText") },
    priority: { get: ({ range, format }) => range.sheet.conditionalFormats.indexOf(format) },
  },
  objects: {
    customOrNullObject: (target) => (target.format.rule.kind === "formula" ? new ApiObject("CustomConditionalFormat", target) : null),
    custom: (target) => of(target, "CustomConditionalFormat", target.format.rule.kind === "formula"),
    textComparison: (target) => of(target, "TextConditionalFormat", target.format.rule.kind !== "formula"),
  },
  methods: {
    delete: ({ range, format }, _args, session) => {
      session.requireWritable(range.sheet);
      range.sheet.conditionalFormats.splice(range.sheet.conditionalFormats.indexOf(format), 1);
      note(range, session);
    },
    getRange: ({ range, format }) => rangeObject(range.sheet, format.range),
  },
};

export const customConditionalFormatType: ApiType<FormatTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    rule: (target) => new ApiObject("ConditionalFormatRule", target),
    format: (target) => new ApiObject("ConditionalRangeFormat", target),
  },
};

export const conditionalFormatRuleType: ApiType<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: ({ format }) => (format.rule.kind === "formula" ? `=${format.rule.formula}` : ""),
      set: ({ range, format }, value, session) => {
        const formula = textValue(value);
        if (!formula.startsWith("=") || formula.length > 8192) throw ApiError.invalidArgument();
        format.rule = { kind: "formula", formula: formula.slice(1) };
        note(range, session);
      },
    },
  },
};

export const textConditionalFormatType: ApiType<FormatTarget> = {
  name: "TextConditionalFormat",
  scalars: {
    rule: {
      get: ({ format: { rule } }) =>
        rule.kind === "formula" ? null : { operator: rule.kind === "beginsWith" ? "BeginsWith" : "Contains", text: rule.text },
      set: ({ range, format }, value, session) => {
        const { operator, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
        const kind = oneOf(operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]);
        if (kind !== "Contains" && kind !== "BeginsWith") throw ApiError.notImplemented(`TextConditionalFormat.rule with ${kind}`);
        format.rule = { kind: kind === "BeginsWith" ? "beginsWith" : "containsText", text: textValue(text) };
        note(range, session);
      },
    },
  },
  objects: { format: (target) => new ApiObject("ConditionalRangeFormat", target) },
};

export const conditionalRangeFormatType: ApiType<FormatTarget> = {
  name: "ConditionalRangeFormat",
  objects: {
    font: (target) => new ApiObject("ConditionalRangeFont", target),
    fill: (target) => new ApiObject("ConditionalRangeFill", target),
  },
};

export const conditionalRangeFontType: ApiType<FormatTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    color: {
      get: ({ format }) => format.font.color ?? "",
      set: ({ range, format }, value, session) => {
        format.font = { ...format.font, color: colorValue(value) };
        note(range, session);
      },
    },
    bold: {
      get: ({ format }) => format.font.bold ?? false,
      set: ({ range, format }, value, session) => {
        format.font = { ...format.font, bold: booleanValue(value) };
        note(range, session);
      },
    },
  },
};

export const conditionalRangeFillType: ApiType<FormatTarget> = {
  name: "ConditionalRangeFill",
  scalars: {
    color: {
      get: ({ format }) => format.fill ?? "",
      set: ({ range, format }, value, session) => {
        format.fill = colorValue(value);
        note(range, session);
      },
    },
  },
  methods: {
    clear: ({ range, format }, _args, session) => {
      format.fill = null;
      note(range, session);
    },
  },
};

function formatObject(range: RangeTarget, format: ConditionalFormatModel): ApiObject {
  const target: FormatTarget = { range, format };
  return new ApiObject("ConditionalFormat", target);
}

/** A rule of another kind than asked for fails as in Excel. */
function of(target: FormatTarget, className: string, fits: boolean): ApiObject {
  if (!fits) throw ApiError.invalidOperation("The conditional format is of another kind.");
  return new ApiObject(className, target);
}

function formatsOf(range: RangeTarget): ConditionalFormatModel[] {
  return range.sheet.conditionalFormats.filter((format) => intersection(format.range, range));
}

function freeId(range: RangeTarget): string {
  const taken = new Set(range.sheet.conditionalFormats.map(({ id }) => id));
  let n = taken.size + 1;
  while (taken.has(`cf-${n}`)) n++;
  return `cf-${n}`;
}

function note(range: RangeTarget, session: ExcelSession): void {
  range.sheet.changed.add("conditionalFormats");
  session.noteChange();
}
