/** A JSON text that says every formula once, however many cells and sheets have it: most of what is remembered of sheets is formulas. */
export function formatOnce(value: unknown): string {
  const formulas = new Map<string, number>();
  const rest = JSON.stringify(value, (_, part: unknown) => {
    if (!isFormula(part)) return part;
    const known = formulas.get(part.formula) ?? formulas.size;
    formulas.set(part.formula, known);
    return { f: known };
  });
  return `{"formulas":${JSON.stringify([...formulas.keys()])},"rest":${rest}}`;
}

/** What a parsed text says where every formula is in its place; a text from before formulas were said once, as it is. */
export function inPlace(parsed: unknown): unknown {
  if (typeof parsed !== "object" || parsed === null || !("formulas" in parsed) || !("rest" in parsed) || !Array.isArray(parsed.formulas)) return parsed;
  const formulas: readonly unknown[] = parsed.formulas;
  const place = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(place);
    if (typeof part !== "object" || part === null) return part;
    if ("f" in part && typeof part.f === "number") return { formula: formulas[part.f] };
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, place(value)]));
  };
  return place(parsed.rest);
}

function isFormula(part: unknown): part is { readonly formula: string } {
  return typeof part === "object" && part !== null && "formula" in part && typeof part.formula === "string";
}
