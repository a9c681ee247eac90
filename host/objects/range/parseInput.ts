import { parse, tokenize } from "@borgar/fx";
import { parseValue } from "numfmt";
import { ApiError } from "../../protocol/apiError";

/** What typing a text into a cell makes of it. */
export type CellInput =
  | { readonly kind: "text"; readonly text: string; readonly quotePrefix: boolean }
  | { readonly kind: "number"; readonly number: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

const longestText = 32_767;
const longestFormula = 8_192;
const errors = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);
/** Everything that could be a number, date or time begins with one of these, or with the name of a month. */
const maybeNumber = /^[\s(]*[-+$€£¥(]*\s*[\d.]|^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** "12a" is a time for numfmt; Excel wants a blank before the letter. */
const gluedHour = /^\s*\d+[ap]m?\s*$/i;

/**
 * Reads a text as Excel's en-US edition reads what is typed: numbers, percents, currency, dates and times become numbers with
 * a format, TRUE and FALSE booleans, "=" begins a formula (so do "+", "-" and "@" where no number follows), an apostrophe
 * keeps the rest as text.
 */
export function parseInput(input: string): CellInput {
  if (input.startsWith("'")) return asText(input.slice(1), true);
  const first = input.charAt(0);
  if (first === "=" && input.length > 1) return asFormula(input.slice(1));
  if (/^(?:true|false)$/i.test(input.trim())) return { kind: "boolean", boolean: input.trim().toLowerCase() === "true" };
  if (errors.has(input.toUpperCase())) return { kind: "error", error: input.toUpperCase() };
  if (maybeNumber.test(input) && !gluedHour.test(input)) {
    const parsed = parseValue(input, { locale: "en-US" });
    if (parsed && typeof parsed.v === "number") return { kind: "number", number: parsed.v, format: parsed.z ?? null };
  }
  if ((first === "+" || first === "-" || first === "@") && input.length > 1) return asFormula(first === "@" ? input.slice(1) : input);
  return asText(input, false);
}

function asText(text: string, quotePrefix: boolean): CellInput {
  if (text.length > longestText) throw ApiError.invalidArgument("A cell holds at most 32,767 characters.");
  return { kind: "text", text, quotePrefix };
}

const accepted = new Set<string>();

function asFormula(formula: string): CellInput {
  if (formula.length > longestFormula) throw new ApiError("FormulaLengthExceedsLimit", "The formula is longer than 8,192 characters.");
  if (!accepted.has(formula)) {
    try {
      parse(tokenize(`=${formula.trim()}`, { mergeRefs: true }));
    } catch {
      throw ApiError.invalidArgument(`Excel does not take "=${formula.slice(0, 200)}" as a formula.`);
    }
    accepted.add(formula);
  }
  return { kind: "formula", formula };
}
