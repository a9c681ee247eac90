/** An indicator pack as the workbook keeps it. */
export interface SavedPack {
  /** The pack's own id, by which it is replaced and removed. */
  readonly id: string;
  /** Its file's text, kept as it is: whoever exports it gets the same file back. */
  readonly text: string;
}

/** As kept; without a text the pack of that id is removed. */
export interface SaidPack {
  readonly id: string;
  readonly text: string | null;
}

/** The packs in force: what is said now takes the place of what was kept of the same id, and what is new comes last. */
export function joinPacks(said: readonly SaidPack[], remembered: readonly SavedPack[]): SavedPack[] {
  const packs = new Map(remembered.map((pack) => [pack.id, pack]));
  for (const { id, text } of said) {
    if (text === null) packs.delete(id);
    else packs.set(id, { id, text });
  }
  return [...packs.values()];
}
