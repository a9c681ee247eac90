import type { SheetOrders } from "../copyOrders";
import { cellKey, type CellValue } from "../package/cellValue";
import type { SettledSheet } from "./settleCells";

/** Between the parts of a composed line. */
const separator = " · ";
const unknown = "–";

/** The sheets with no computed text that still says what was left out elsewhere. */
export function cutQuotes(settled: readonly SettledSheet[], orders: readonly SheetOrders[]): ReadonlyMap<string, CellValue>[] {
  const leftOut = new Map<string, Set<string>>();
  for (const [part, texts] of settled.flatMap((sheet) => [...sheet.leftOut])) leftOut.set(part, new Set([...(leftOut.get(part) ?? []), ...texts]));
  return settled.map(({ values }, index) => {
    const cut = new Map(values);
    for (const { row, column, rule } of orders[index]?.cells ?? []) {
      const value = cut.get(cellKey(row, column));
      if (rule.kind === "computed" && typeof value === "string") cut.set(cellKey(row, column), withoutTexts(value, rule.quotes.flatMap((part) => [...(leftOut.get(part) ?? [])])));
    }
    return cut;
  });
}

/** A line without those of its parts that quote one of the texts. */
function withoutTexts(line: string, texts: readonly string[]): string {
  if (!texts.some((text) => quotes(line, text))) return line;
  // A text may itself hold the separator: it goes first.
  const rest = texts.reduce((cut, text) => (text.includes(separator) ? cut.replaceAll(text, "") : cut), line);
  const parts = rest.split(separator).filter((part) => part !== "" && !texts.some((text) => quotes(part, text)));
  return parts.length === 0 ? unknown : parts.join(separator);
}

/** Whether a text stands in a line as words of its own. */
function quotes(line: string, text: string): boolean {
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const runsOn = (isWord(line[at - 1]) && isWord(text[0])) || (isWord(line[at + text.length]) && isWord(text.at(-1)));
    if (!runsOn) return true;
  }
  return false;
}
