import type { OptionValue, OptionValues } from "../indicators/definition";
import type { Indicator, Setting } from "../indicators/indicator";
import type { Tables } from "../table/table";
import { missingInputs } from "./missingInputs";

/** An option with a value that it does not have. */
export interface OptionChange {
  readonly name: string;
  readonly title: string;
  readonly value: OptionValue;
}

/** Options that need to be changed at once are few, or the question is another one. */
const mostChanges = 2;

/** The fewest changes of an indicator's options, of equals the first, with which it can do without the inputs that are missing; none where no options help. */
export function optionsInstead(indicator: Indicator, setting: Setting<OptionValues>, tables: Tables): readonly OptionChange[] {
  const single = Object.entries(indicator.options).flatMap(([name, option]): OptionChange[] => {
    if (option.kind === "number") return [];
    const values = option.kind === "choice" ? option.choices : [true, false];
    return values.filter((value) => value !== setting.options[name]).map((value) => ({ name, title: option.title, value }));
  });
  const does = (changes: readonly OptionChange[]): boolean => {
    const options = { ...setting.options, ...Object.fromEntries(changes.map(({ name, value }) => [name, value])) };
    return missingInputs(indicator.needs({ ...setting, options }), tables).length === 0;
  };
  let tried: readonly (readonly OptionChange[])[] = [[]];
  for (let count = 1; count <= mostChanges; count++) {
    tried = tried.flatMap((changes) => single.slice(single.findIndex(({ name }) => name === changes.at(-1)?.name) + 1)
      .filter(({ name }) => changes.every((change) => change.name !== name)).map((change) => [...changes, change]));
    const found = tried.find(does);
    if (found) return found;
  }
  return [];
}
