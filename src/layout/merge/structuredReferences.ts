/** A reference to cells of a table: its name, or nothing for the table around the cell, and the brackets, one within another at most. */
const reference = /([\p{L}_][\p{L}\p{N}_.]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;
/** The innermost brackets name a column, or a part of the table where they begin with #. */
const column = /\[(@?)((?:'.|[^'[\]#@])(?:'.|[^'[\]])*)\]/gu;
/** What brackets may hold that needs no brackets of its own. */
const plainName = /^[\p{L}\p{N}_.]+$/u;

/**
 * Gives the columns that a formula reads by structured references other names: as `nameOf` says, null for one that keeps its own.
 * @param within the table around the formula's cell; null outside of tables.
 */
export function renameColumns(formula: string, within: string | null, nameOf: (table: string, column: string) => string | null): string {
  // Every second part is a text, in which a bracket is a bracket.
  return formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 1 || !part.includes("[") ? part : renamedIn(part, within, nameOf))).join("");
}

/** Whether a formula reads one of the columns that `isWanted` says, by structured references. */
export function readsColumn(formula: string, within: string | null, isWanted: (table: string, column: string) => boolean): boolean {
  let found = false;
  renameColumns(formula, within, (table, name) => {
    found ||= isWanted(table, name);
    return null;
  });
  return found;
}

function renamedIn(part: string, within: string | null, nameOf: (table: string, column: string) => string | null): string {
  return part.replaceAll(reference, (whole: string, named: string | undefined, brackets: string) => {
    const table = named ?? within;
    if (table === null) return whole;
    return (named ?? "") + brackets.replaceAll(column, (bracket: string, at: string, escaped: string) => {
      const name = nameOf(table, escaped.replaceAll(/'(.)/g, "$1"));
      if (name === null) return bracket;
      const text = name.replaceAll(/['#@[\]]/g, "'$&");
      return at === "@" && !plainName.test(text) ? `[@[${text}]]` : `[${at}${text}]`;
    });
  });
}
