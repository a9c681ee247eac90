import type { OwnTexts } from "./ownText";

/** A number format, or the plain one where it would show words that are not the add-in's own. */
export function ownNumberFormat(code: string, own: OwnTexts): string {
  return own.has(literalsOf(code).join(" ")) ? code : "General";
}

/** What a format shows as it is: quoted texts, and characters behind a backslash. */
function literalsOf(code: string): string[] {
  return (code.match(/"[^"]*"|(?:\\.)+/g) ?? []).map((literal) => (literal.startsWith('"') ? literal.slice(1, -1) : literal.replace(/\\(.)/g, "$1")));
}
