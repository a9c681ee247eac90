import { germanPhrase } from "../../../language/german/germanPhrase";
import { columnTitle } from "../../../table/columnTitle";

/** What a dataset or one of its columns is called: a header by which it is known. */
export function germanName(id: string): string {
  return germanPhrase(columnTitle(id));
}

/** „Eröffnet am“. */
export function quotedName(id: string): string {
  return `„${germanName(id)}“`;
}

/** "Abrechnung", "Abrechnung und Chat", "Abrechnung, Chat und Apps". */
export function joined(names: readonly string[], and = "und"): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;
}

/** `„A“`, `„A“ oder „B“`. */
export function quoted(names: readonly string[]): string {
  return joined(names.map((name) => `„${name}“`), "oder");
}

/** "1 Zeile", "5.998 Zeilen". */
export function count(rows: number, one: string, many: string): string {
  return `${amount(rows)} ${rows === 1 ? one : many}`;
}

/** "456.116,60". */
export function money(value: number): string {
  return value.toLocaleString("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** "5.998". */
export function amount(value: number): string {
  return value.toLocaleString("de-DE");
}

const listedAtMost = 40;

/** "A, B und 3 weitere": 40 at most. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, listedAtMost).join(", ");
  return names.length > listedAtMost ? `${shown} und ${names.length - listedAtMost} weitere` : shown;
}
