/** A name, or a text to look for names in, as words without case and accents. */
interface Words {
  readonly words: readonly string[];
  /** Whether each word begins with a capital letter, or in a script that has none. */
  readonly isCapital: readonly boolean[];
}

/** Scripts that write names without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Finds the names of people in texts: as whole words, whatever their case and accents, "Adler, Lara" also as "Lara Adler". A name of one
 * word counts only where it is written like a name, since "will" and "mark" are words too. What has fewer than two letters is no name.
 */
export class NameFinder {
  private readonly names = new Map<string, string>();
  private readonly unspacedNames: readonly string[];
  private longest = 0;

  /** @param ownWords words in lower case that are no names where they stand alone: "May", "Jan". */
  constructor(names: readonly string[], ownWords: readonly string[] = []) {
    const own = new Set(ownWords);
    const unspacedNames: string[] = [];
    for (const name of names) {
      const { words } = wordsOf(name);
      const [only = ""] = words;
      if (words.join("").replace(/\P{L}/gu, "").length < 2 || (words.length === 1 && own.has(only))) continue;
      if (unspaced.test(name)) unspacedNames.push(name);
      for (const form of [words, ...(name.includes(",") ? [wordsOf(name.split(",").reverse().join(" ")).words] : [])]) {
        this.names.set(form.join(" "), name);
        this.longest = Math.max(this.longest, form.length);
      }
    }
    this.unspacedNames = unspacedNames;
  }

  /** The first name that stands in a text, as it was given; null where there is none. */
  find(text: string): string | null {
    const { words, isCapital } = wordsOf(text);
    for (let from = 0; from < words.length; from++) {
      for (let length = Math.min(this.longest, words.length - from); length > 0; length--) {
        const name = this.names.get(words.slice(from, from + length).join(" "));
        if (name !== undefined && (length > 1 || isCapital[from] === true)) return name;
      }
    }
    const joined = text.replace(/\s+/g, "");
    return this.unspacedNames.find((name) => joined.includes(name.replace(/\s+/g, ""))) ?? null;
  }
}

/** "O'Brien" is one word, and "Mara's" is Mara. */
function wordsOf(text: string): Words {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
  const found = (plain.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/'s$/i, ""));
  return { words: found.map((word) => word.toLowerCase()), isCapital: found.map((word) => !/^\p{Ll}/u.test(word)) };
}
