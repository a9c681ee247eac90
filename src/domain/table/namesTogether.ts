/** What several tables or sheets go by where there is room for one name, in any language: "Cases", "Cases (+3)". */
export function namesTogether(names: readonly string[]): string {
  const [first = ""] = names;
  return names.length < 2 ? first : `${first} (+${names.length - 1})`;
}
