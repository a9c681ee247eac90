import type { IndicatorDescription, OptionDefinition, OptionValue, OptionValues } from "./definition";

/** Options by indicator, or what is wrong with the settings, one sentence each. */
export type ParsedOptions =
  | { readonly ok: true; readonly options: Readonly<Record<string, OptionValues>> }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Reads settings of the form `indicators.<id>.<name>=value`. A later setting of the same option wins. */
export function parseOptions(indicators: readonly Pick<IndicatorDescription, "id" | "options">[], sets: readonly string[]): ParsedOptions {
  const options: Record<string, Record<string, OptionValue>> = {};
  const errors: string[] = [];
  for (const set of sets) {
    const parsed = parseOne(indicators, set);
    if (typeof parsed === "string") errors.push(parsed);
    else (options[parsed.indicator] ??= {})[parsed.name] = parsed.value;
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, options };
}

function parseOne(
  indicators: readonly Pick<IndicatorDescription, "id" | "options">[], set: string,
): { readonly indicator: string; readonly name: string; readonly value: OptionValue } | string {
  const at = set.indexOf("=");
  if (at < 0) return `"${set}" is not a setting: write indicators.<id>.<option>=<value>`;
  const path = set.slice(0, at).trim();
  const [root, id, name, ...rest] = path.split(".");
  if (root !== "indicators" || id === undefined || name === undefined || rest.length > 0) {
    return `"${path}" is not the path of an option: write indicators.<id>.<option>=<value>`;
  }
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (!indicator) return `No indicator is called "${id}": there are ${indicators.map((candidate) => candidate.id).join(", ")}`;
  const option = Object.hasOwn(indicator.options, name) ? indicator.options[name] : undefined;
  if (!option) {
    const names = Object.keys(indicator.options);
    return `${id} has no option "${name}": ${names.length === 0 ? "it has none" : `it has ${names.join(", ")}`}`;
  }
  const value = parseValue(option, set.slice(at + 1).trim());
  return value === null ? `${path} must be ${describe(option)}, not "${set.slice(at + 1).trim()}"` : { indicator: id, name, value };
}

function parseValue(option: OptionDefinition, text: string): OptionValue | null {
  switch (option.kind) {
    case "number": {
      const value = Number(text);
      return text !== "" && value >= option.min && value <= option.max && (!option.whole || Number.isInteger(value)) ? value : null;
    }
    case "choice":
      return option.choices.includes(text) ? text : null;
    case "flag":
      return text === "true" || text === "yes" ? true : text === "false" || text === "no" ? false : null;
    default:
      return option satisfies never;
  }
}

function describe(option: OptionDefinition): string {
  switch (option.kind) {
    case "number": return `a ${option.whole ? "whole " : ""}number from ${option.min} to ${option.max} (${option.unit})`;
    case "choice": return `one of ${option.choices.join(", ")}`;
    case "flag": return "true or false";
    default: return option satisfies never;
  }
}
