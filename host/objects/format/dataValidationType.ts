import type { ValidationModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, oneOf, textValue } from "../arguments";
import { blockAddress, sheetPrefix } from "../range/address";
import { intersection } from "../../model/cellBlocks";
import type { RangeTarget } from "../range/rangeTarget";

const operators = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;
const longestList = 255;

/** Input rules of a range. Setting one replaces what the range's cells had. */
export const dataValidationType: ApiType<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    type: { get: (range) => typeNames[at(range)?.rule.kind ?? "none"] },
    rule: {
      get: (range) => shownRule(at(range)),
      set: (range, value, session) => {
        const rule = parseRule(value);
        const before = at(range);
        replace(range, session, { ...before, range: blockOf(range), rule });
      },
    },
    prompt: {
      get: (range) => ({ showPrompt: true, ...(at(range)?.prompt ?? { title: "", message: "" }) }),
      set: (range, value, session) => {
        const { title, message } = messageOf(value);
        replace(range, session, { rule: { kind: "any" }, ...at(range), range: blockOf(range), prompt: { title, message } });
      },
    },
    errorAlert: {
      get: (range) => ({ showAlert: at(range)?.isAdvice !== true, style: "Stop", ...(at(range)?.error ?? { title: "", message: "" }) }),
      set: (range, value, session) => {
        const { style = "Stop", showAlert = true } = (value ?? {}) as Readonly<Record<string, unknown>>;
        if (oneOf(style, ["Stop", "Warning", "Information"]) !== "Stop") throw ApiError.notImplemented("DataValidation.errorAlert that lets the value pass");
        const { title, message } = messageOf(value);
        const { rule, prompt } = require(range);
        replace(range, session, { range: blockOf(range), rule, ...(prompt && { prompt }), error: { title, message }, ...(booleanValue(showAlert) ? {} : { isAdvice: true }) });
      },
    },
  },
  methods: {
    clear: (range, _args, session) => replace(range, session, null),
  },
};

const typeNames = { none: "None", any: "None", list: "List", date: "Date", decimal: "Decimal", wholeNumber: "WholeNumber" } as const;

function blockOf({ row, column, rows, columns }: RangeTarget): ValidationModel["range"] {
  return { row, column, rows, columns };
}

/** The rule that holds for a range's first cell. */
function at(range: RangeTarget): ValidationModel | undefined {
  return range.sheet.validations.find((entry) => intersection(entry.range, { ...blockOf(range), rows: 1, columns: 1 }));
}

function require(range: RangeTarget): ValidationModel {
  const validation = at(range);
  if (!validation) throw ApiError.invalidOperation("The range has no input rule yet.");
  return validation;
}

/** Puts a rule on exactly these cells. A rule that reaches beyond them would have to be cut in pieces. */
function replace(range: RangeTarget, session: ExcelSession, next: ValidationModel | null): void {
  const { sheet } = range;
  session.requireWritable(sheet);
  const kept = sheet.validations.filter((entry) => {
    const common = intersection(entry.range, range);
    if (!common) return true;
    if (common.rows < entry.range.rows || common.columns < entry.range.columns) {
      throw ApiError.notImplemented("DataValidation on a part of the cells of another rule");
    }
    return false;
  });
  if (next) kept.push(next);
  sheet.validations.splice(0, sheet.validations.length, ...kept);
  sheet.changed.add("validations");
  session.noteChange();
}

function parseRule(value: unknown): ValidationModel["rule"] {
  const entries = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>).filter(([, part]) => part !== undefined && part !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1) throw ApiError.invalidArgument("A rule is of exactly one kind.");
  const [kind, detail] = entry;
  const { source, inCellDropDown, operator, formula1, formula2 } = detail as Readonly<Record<string, unknown>>;
  switch (kind) {
    case "list":
      if (inCellDropDown === false) throw ApiError.notImplemented("DataValidation lists without a drop-down");
      return { kind, source: listSource(source) };
    case "date": case "decimal": case "wholeNumber": {
      const compare = oneOf(operator, operators);
      const second = /Between$/.test(compare);
      return { kind, operator: compare, formula1: operand(formula1), ...(second && { formula2: operand(formula2) }) };
    }
    default:
      throw ApiError.notImplemented(`DataValidation rules of the kind "${kind}"`);
  }
}

function listSource(source: unknown): string {
  if (source instanceof ApiObject && source.className === "Range") {
    const range = source.target as RangeTarget;
    return `=${sheetPrefix(range.sheet.name)}${blockAddress(range, "$")}`;
  }
  const text = textValue(source);
  if (text === "" || (!text.startsWith("=") && text.length > longestList)) {
    throw ApiError.invalidArgument("A list holds at most 255 characters.");
  }
  return text;
}

function operand(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = textValue(value);
  if (text === "") throw ApiError.invalidArgument();
  return text;
}

function messageOf(value: unknown): { title: string; message: string } {
  const { title = "", message = "" } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const parts = { title: textValue(title), message: textValue(message) };
  if (parts.title.length > 32 || parts.message.length > 255) throw ApiError.invalidArgument();
  return parts;
}

function shownRule(validation: ValidationModel | undefined): object {
  if (!validation) return {};
  const { rule } = validation;
  if (rule.kind === "any") return {};
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}
