/** A text that speaks of sheets by the names that users gave them, with the names that they have in the copy. */
export function renameSheets(text: string, titles: readonly (readonly [name: string, title: string])[]): string {
  return titles.reduce((said, [name, title]) => (said.includes(name) ? said.replace(wholeWords(name), () => title) : said), text);
}

function wholeWords(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
}
