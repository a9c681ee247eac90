/** A title as the name of an Excel table: "RoleFills". */
export function tableNameOf(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The wanted name, or the first free one with a number behind it; names differ whatever their case. */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? wanted : `${wanted}_${copy}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
