/** So many names are listed; the rest is counted. */
const mostNames = 12;

/** Names one after the other, and how many more there are, in words that are handed in. */
export function listed(names: readonly string[], andMore: (more: number) => string): string {
  const more = names.length - mostNames;
  return `${names.slice(0, mostNames).join(", ")}${more > 0 ? andMore(more) : ""}`;
}
