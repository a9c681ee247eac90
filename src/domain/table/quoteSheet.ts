/** A worksheet's name as formulas and links take it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
