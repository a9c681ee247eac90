import type { IndicatorLine } from "../scorecard/scorecard";

/** What an indicator goes by. */
type NamedLine = Pick<IndicatorLine<unknown>, "title" | "description">;

/** What words name: indicators, and what is none. */
export interface NamedIndicators {
  /** Ids in the order in which they are named, each once. */
  readonly ids: readonly string[];
  /** Parts of the words in which no indicator was found. */
  readonly unknown: readonly string[];
}

const separator = ",";

/** Finds indicators by title or id in what a user wrote, however it is separated: titles may hold commas themselves. */
export function namedIndicators(words: string, lines: readonly NamedLine[]): NamedIndicators {
  const names = lines
    .flatMap(({ title, description: { id, title: usual } }) => [title, usual, id].map((name) => ({ id, name: name.toLowerCase() })))
    .sort((a, b) => b.name.length - a.name.length);
  let rest = words.toLowerCase();
  const found: { readonly id: string; readonly at: number }[] = [];
  for (const { id, name } of names) {
    const at = rest.indexOf(name);
    if (at < 0 || name === "") continue;
    found.push({ id, at });
    rest = rest.slice(0, at) + separator.repeat(name.length) + rest.slice(at + name.length);
  }
  const ids = found.sort((a, b) => a.at - b.at).map(({ id }) => id);
  return { ids: [...new Set(ids)], unknown: [...rest.matchAll(/[^,;\n]*[\p{L}\p{N}][^,;\n]*/gu)].map((part) => words.slice(part.index, part.index + part[0].length).trim()) };
}
