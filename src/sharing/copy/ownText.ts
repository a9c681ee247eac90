/** Tells texts of the add-in's own, and those that cells of the copy show anyway, from what users typed beside the cells. */
export class OwnTexts {
  private readonly words: ReadonlySet<string>;

  constructor(words: readonly string[], private readonly shown: ReadonlySet<string>) {
    this.words = new Set(words);
  }

  /** Whether a text may stand in the copy. */
  has(text: string): boolean {
    return this.shown.has(text) || wordsOf(text).every((word) => this.words.has(word));
  }
}

/** The words of a text in lower case; numbers and signs are none. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
