/** What is remembered of a user on this computer, whatever workbook is open: values that JSON can write, by key. */
export interface UserMemory {
  /** null where nothing is remembered, or it cannot be read. */
  readonly read: (key: string) => unknown;
  /** Where the page may keep nothing, it is remembered until the page is closed. */
  readonly write: (key: string, value: unknown) => void;
}

/**
 * A memory in the page's own storage.
 * @param partition keeps this page's apart from those of other documents' pages, where Office says that they share a storage; "" where it does not
 */
export function userMemory(storage: () => Storage, partition = ""): UserMemory {
  const kept = new Map<string, string>();
  const nameOf = (key: string): string => `${partition}scorecard.${key}`;
  return {
    read: (key) => {
      try {
        return JSON.parse(kept.get(key) ?? storage().getItem(nameOf(key)) ?? "null");
      } catch {
        return null;
      }
    },
    write: (key, value) => {
      const text = JSON.stringify(value);
      try {
        storage().setItem(nameOf(key), text);
        kept.delete(key);
      } catch {
        // Refused or full: a browser may keep nothing of pages within pages.
        kept.set(key, text);
      }
    },
  };
}
