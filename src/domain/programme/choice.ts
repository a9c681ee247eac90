import { holdsWord } from "../measure/words";

/** One of a few things that a cell can name, in English or German. */
export interface Choice<Id extends string> {
  readonly id: Id;
  /** In English; its phrase is what a German list offers. */
  readonly title: string;
  /** Whole words, in either language, by which it is known too. */
  readonly words: readonly string[];
}

/** The first choice that a cell's text names; null where it names none. */
export function chosen<Id extends string>(text: string | null, choices: readonly Choice<Id>[]): Id | null {
  return text === null ? null : choices.find(({ title, words }) => holdsWord(text, [title, ...words]))?.id ?? null;
}
