const mostLines = 40;

/**
 * Whether the first line of a delimited file names its columns, as far as its first lines tell; those that follow a title or a few
 * remarks do not. `lines` are without blank ones.
 */
export function namesColumns(lines: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = lines.slice(0, mostLines);
  const named = filled(first);
  const fullest = Math.max(...others.map(filled), 0);
  if (named >= fullest) return true;
  if (named === 1 || 2 * named < fullest) return false;
  // A fuller line further down that names columns itself, of values that begin below it.
  const below = others.findIndex((fields) => filled(fields) === fullest);
  const next = others[below + 1];
  return !(areWords(others[below] ?? []) && next !== undefined && !areWords(next));
}

function filled(fields: readonly string[]): number {
  return fields.filter((field) => field.trim() !== "").length;
}

function areWords(fields: readonly string[]): boolean {
  return fields.every((field) => !/^\s*[-+.(]?\d/.test(field));
}
