import { holdsWord } from "../../../measure/words";
import { flagOfWord } from "../../parse/flagWords";
import type { Claim, ClaimSources } from "./claim";
import type { ColumnContent } from "./columnContent";

/** Share of a column's cells that must hold one of the words. */
const leastShare = 0.9;
/** A longer text is a sentence that happens to hold a word. */
const longestText = 40;
/** More different texts than this are no vocabulary. */
const mostTexts = 25;

/** Confidence where words of several groups are there, where several words of a vocabulary without groups are, and where less is. */
const ofGroups = 0.9;
const ofSeveral = 0.8;
const ofOne = 0.5;

/** Claims of columns that have a vocabulary. */
export function claimWords({ contents, missing, free }: ClaimSources): Claim[] {
  return missing.flatMap((column) => {
    const { words } = column;
    if (!words) return [];
    return free.flatMap((index): Claim[] => {
      const content = contents[index];
      const seen = content ? seenWords(content, words) : null;
      if (!seen) return [];
      const confidence = seen.groups > 1 ? ofGroups : words.length === 1 && seen.texts.length > 1 ? ofSeveral : ofOne;
      return [{ column, index, confidence, facts: [{ fact: "words", words: seen.texts }] }];
    });
  });
}

/** The commonest texts of a column of a vocabulary, and how many of its groups are there; null for any other column. */
function seenWords({ texts, filled }: ColumnContent, groups: readonly (readonly string[])[]): { readonly groups: number; readonly texts: string[] } | null {
  if (texts.size > mostTexts) return null;
  const seen = new Set<number>();
  const held: [text: string, count: number][] = [];
  for (const [text, count] of texts) {
    // Yes and no are no vocabulary of any column, though outcomes are told so too; and "Resolved by 62" is a name.
    if (text.length > longestText || /\d$/u.test(text) || flagOfWord(text) !== null) continue;
    // A text with words of two groups is of the first: a virtual agent is a machine, and so is "AI then human".
    const group = groups.findIndex((words) => holdsWord(text, words));
    if (group < 0) continue;
    seen.add(group);
    held.push([text, count]);
  }
  if (held.reduce((sum, [, count]) => sum + count, 0) < leastShare * filled) return null;
  held.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return { groups: seen.size, texts: held.slice(0, 3).map(([text]) => text) };
}
