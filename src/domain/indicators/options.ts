import type { OptionDefinition } from "./definition";

type NumberOption = Extract<OptionDefinition, { readonly kind: "number" }>;
type FlagOption = Extract<OptionDefinition, { readonly kind: "flag" }>;
interface ChoiceOption<C extends string> {
  readonly title: string;
  readonly kind: "choice";
  readonly default: C;
  readonly choices: readonly C[];
}

/** A number within bounds, both allowed. */
export function number(title: string, value: number, range: { readonly min: number; readonly max: number; readonly unit: string; readonly whole?: boolean }): NumberOption {
  return { title, kind: "number", default: value, ...range };
}

/** One of several words; the first is the default. */
export function choice<C extends string>(title: string, ...choices: readonly [C, ...C[]]): ChoiceOption<C> {
  return { title, kind: "choice", default: choices[0], choices };
}

/** Yes or no. */
export function flag(title: string, value: boolean): FlagOption {
  return { title, kind: "flag", default: value };
}

/** What the options of an indicator are when they are read: numbers, words of their choices, yes or no. */
export type ValuesOf<O extends Readonly<Record<string, OptionDefinition>>> = {
  readonly [K in keyof O]: O[K] extends { readonly kind: "number" } ? number
    : O[K] extends { readonly kind: "choice"; readonly choices: readonly (infer C)[] } ? C : boolean;
};
