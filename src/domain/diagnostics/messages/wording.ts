/** "Billing", "Billing and Refunds", "Billing, Refunds and Chat". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** "1 row", "5,998 rows". */
export function count(rows: number, noun: string): string {
  return `${amount(rows)} ${noun}${rows === 1 ? "" : "s"}`;
}

/** "456,116.60". */
export function money(value: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** "5,998". */
export function amount(value: number): string {
  return value.toLocaleString("en-US");
}

/** At most 80 characters. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}

const listedAtMost = 40;

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `"A"`, `"A" or "B"`. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" or ");
}

/** "A, B and 3 more": 40 at most. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, listedAtMost).join(", ");
  return names.length > listedAtMost ? `${shown} and ${names.length - listedAtMost} more` : shown;
}
