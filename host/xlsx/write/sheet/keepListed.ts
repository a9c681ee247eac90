/** An element of the file and the items of the model that it was read as. */
export interface ListedElement<E, T> {
  readonly element: E;
  /** Empty for an element of a kind that the model does not hold: it always stays. */
  readonly items: readonly T[];
}

/**
 * Compares what a file lists with what the model lists now: which elements no longer hold, and which items have no element.
 * An element holds as long as every item that it was read as is still there, unchanged.
 */
export function keepListed<E, T>(listed: readonly ListedElement<E, T>[], now: readonly T[], keyOf: (item: T) => string): { readonly gone: E[]; readonly added: T[] } {
  const open = new Map<string, T[]>();
  for (const item of now) {
    const same = open.get(keyOf(item));
    if (same) same.push(item);
    else open.set(keyOf(item), [item]);
  }
  const gone: E[] = [];
  const held = new Set<T>();
  for (const { element, items } of listed) {
    const found = items.map((item) => open.get(keyOf(item))?.shift());
    if (found.includes(undefined)) {
      gone.push(element);
      for (const item of found) if (item !== undefined) open.get(keyOf(item))?.unshift(item);
    } else for (const item of found) if (item !== undefined) held.add(item);
  }
  return { gone, added: now.filter((item) => !held.has(item)) };
}
