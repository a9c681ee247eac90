import { ArrayValueObject, type BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject, type FunctionVariantType, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { generalText } from "./generalText";

export type Executor = new (name: string) => BaseFunction;

type Result = ReturnType<BaseFunction["calculate"]>;

interface Correction {
  before?(values: readonly BaseValueObject[]): BaseValueObject[];
  after?(result: Result): Result;
}

/** Where Univer's functions give something else than Excel's, by function. */
const corrections: ReadonlyMap<string, Correction> = new Map<string, Correction>([
  // A condition that is a text other than TRUE and FALSE is an error; Univer takes any text for true.
  ["IF", { before: ([test, ...rest]) => (test ? [eachValue(test, condition), ...rest] : rest) }],
  // Where no row matches the result is 0; Univer's is an empty array.
  ["MAXIFS", { after: zeroForEmpty }],
  ["MINIFS", { after: zeroForEmpty }],
  ["SEARCH", { before: ([sought, within, ...rest]) => (sought && within ? [matchedText(sought, within, rest[0]), asText(within), ...rest] : []) }],
  ...["CONCAT", "CONCATENATE", "FIND", "LEFT", "LEN", "LOWER", "MID", "REPT", "RIGHT", "SUBSTITUTE", "TEXTJOIN", "TRIM", "UPPER"].map(
    (name): [string, Correction] => [name, { before: (values) => values.map(asText) }],
  ),
]);

/** The function as Excel has it. */
export function corrected(Base: Executor, name: string): Executor {
  const correction = corrections.get(name);
  if (!correction) return Base;
  return class extends Base {
    override calculate(...values: Parameters<BaseFunction["calculate"]>): Result {
      const result = super.calculate(...(correction.before ? correction.before(values as BaseValueObject[]) : values));
      return correction.after ? correction.after(result) : result;
    }
  };
}

function eachValue(value: BaseValueObject, change: (value: BaseValueObject) => BaseValueObject): BaseValueObject {
  const variant: FunctionVariantType = value;
  if (variant.isReferenceObject()) return value;
  return value.isArray() ? value.mapValue(change) : change(value);
}

function zeroForEmpty(result: Result): Result {
  return result instanceof ArrayValueObject && result.getRowCount() <= 1 && result.getColumnCount() <= 1 ? NumberValueObject.create(0) : result;
}

function condition(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const text = String(value.getValue()).toUpperCase();
  if (text === "TRUE") return NumberValueObject.create(1);
  return text === "FALSE" ? NumberValueObject.create(0) : ErrorValueObject.create(ErrorType.VALUE);
}

/** Numbers that have more digits than Excel shows become the text that it shows. */
function asText(value: BaseValueObject): BaseValueObject {
  return eachValue(value, (single) => {
    const plain = single.getValue();
    if (!single.isNumber() || typeof plain !== "number" || !Number.isFinite(plain)) return single;
    const text = generalText(plain);
    return text === String(plain) ? single : StringValueObject.create(text);
  });
}

/** What the wildcards of SEARCH first stand for: that text is found where the pattern is. */
function matchedText(sought: BaseValueObject, within: BaseValueObject, start: BaseValueObject | undefined): BaseValueObject {
  if (!sought.isString() || !/[*?~]/.test(String(sought.getValue()))) return asText(sought);
  if (within.isArray() || start?.isArray()) throw new Error("SEARCH with wildcards over several cells");
  const source = String(sought.getValue()).replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*?";
    if (part === "?") return "[\\s\\S]";
    return (part.length > 1 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const text = String(within.getValue());
  const match = new RegExp(source, "i").exec(text.slice(Math.max(0, Number(start?.getValue() ?? 1) - 1)));
  return match ? StringValueObject.create(match[0]) : ErrorValueObject.create(ErrorType.VALUE);
}
