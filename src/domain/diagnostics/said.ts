import type { Messages } from "./messages";

/** A message as data: which one, and what it is about. `say` puts it into words, in the language of whoever reads it. */
export interface Said {
  readonly key: keyof Messages;
  readonly args: readonly SaidPart[];
}

/** What a message is about; a part can be a message of its own. */
export type SaidPart = string | number | boolean | null | undefined | Said | readonly SaidPart[];

/** Where a message takes a text, another message can stand. */
type Part<A> = A extends readonly (infer E)[] ? readonly Part<E>[] : A extends string ? (string extends A ? string | Said : A) : A;

/** The messages of a catalogue, called as they are in it, each answering with what is said instead of with the words. */
export type Saying<C> = {
  readonly [K in keyof C]: C[K] extends (...args: infer A) => string ? (...args: { [I in keyof A]: Part<A[I]> }) => Said : never;
};

export function sayingOf<C extends object>(catalogue: C): Saying<C> {
  const saying = Object.keys(catalogue).map((key) => [key, (...args: SaidPart[]) => ({ key, args })] as const);
  // Each key answers with the arguments of its own function.
  return Object.fromEntries(saying) as unknown as Saying<C>;
}

/** What is said, in the words of a language. */
export function say(catalogue: Messages, { key, args }: Said): string {
  const message = catalogue[key] as (...args: unknown[]) => string;
  return message(...args.map((part) => partIn(catalogue, part)));
}

function partIn(catalogue: Messages, part: SaidPart): unknown {
  if (typeof part !== "object" || part === null) return part;
  return "key" in part ? say(catalogue, part) : part.map((one) => partIn(catalogue, one));
}
