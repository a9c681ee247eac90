/** Texts of a column, each once; cells point to them by index. */
export class TextPool {
  readonly texts: string[] = [];
  private readonly indexOf = new Map<string, number>();

  /** The text's index: a new one where it was not there yet. */
  intern(text: string): number {
    let index = this.indexOf.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.indexOf.set(text, index);
    }
    return index;
  }
}
