import { nameKey } from "../measure/words";
import { cleanText } from "../table/parse/cleanText";

/** What stands between names, the surest first: a team may well be called "Billing & Payments" or "Research and Development". */
const separators: readonly RegExp[] = [/[;；|]/u, /[,，、]/u, /[/+&＋＆／]|\s(?:and|und|et|y)\s/iu];

/**
 * The names in a cell of former names. What is a team's name as a whole stays whole; other than at semicolons, a text is only
 * taken apart where that yields a known name.
 * @param isKnown whether a team has that name, given as names are compared.
 */
export function formerNames(text: string, isKnown: (key: string) => boolean): string[] {
  return split(text, 0, isKnown);
}

function split(text: string, level: number, isKnown: (key: string) => boolean): string[] {
  const name = cleanText(text);
  const separator = separators[level];
  if (name === "") return [];
  if (separator === undefined || isKnown(nameKey(name))) return [name];
  const pieces = name.split(separator).flatMap((piece) => split(piece, level + 1, isKnown));
  return level === 0 || pieces.some((piece) => isKnown(nameKey(piece))) ? pieces : [name];
}
