import type { Phrase } from "./phrase";

/** Phrases out of a list: what is written `#` there stands for any number, which is kept ("Followed by a repeat within # days"). */
export function phrasesOf(list: Readonly<Record<string, string>>): Phrase {
  const known = new Map(Object.entries(list));
  return (english) => {
    const exact = known.get(english);
    if (exact !== undefined) return exact;
    const numbers = english.match(number) ?? [];
    const said = numbers.length === 0 ? undefined : known.get(english.replaceAll(number, "#"));
    if (said === undefined) return english;
    const kept = numbers.values();
    return said.replaceAll("#", () => kept.next().value ?? "#");
  };
}

const number = /\d+/gu;
