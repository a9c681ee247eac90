/** Members of a class by the requirement set they came with: `"1.9"`, or for another than ExcelApi its whole name. */
export type ApiSetTable = Record<string, Record<string, string[]>>;

/**
 * Reads from the text of the library's type definitions which requirement set each member of some classes of the `Excel`
 * namespace came with. The sets stand in doc comments only: `[Api set: ExcelApi 1.1 for get, 1.8 for set]`.
 */
export function readApiSets(definitions: string, classes: readonly string[]): ApiSetTable {
  const start = definitions.indexOf("\ndeclare namespace Excel {");
  const lines = definitions.slice(start, definitions.indexOf("\n}", start)).split(/\r?\n/);
  const wanted = new Set(classes);
  const table: ApiSetTable = {};
  let current: string | null = null;
  let set: string | null = null;
  for (const line of lines) {
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened) current = wanted.has(opened[1] ?? "") ? (opened[1] ?? null) : null;
    else if (/^ {4}\S/.test(line)) current = line.startsWith("    }") ? null : current;
    if (current === null) continue;
    const noted = /\[Api set: (\w+) ([\w.]+)/.exec(line);
    if (noted) set = noted[1] === "ExcelApi" ? (noted[2] ?? null) : `${noted[1]} ${noted[2]}`;
    const member = /^ {8}(?:readonly )?(\w+)(?:\??:|[(<])/.exec(line)?.[1];
    if (member === undefined || set === null) continue;
    const sets = (table[current] ??= {});
    const known = Object.values(sets).some((members) => members.includes(member));
    if (!known) (sets[set] ??= []).push(member);
    if (/[;{]\s*$/.test(line)) set = null;
  }
  return table;
}
