/**
 * Text as it must be sent so that Excel keeps it as text. Excel reads a leading `=`, `+`, `-` or `@` as a formula and turns
 * "Nov 2026" or "1/2" into a date; a leading apostrophe prevents both and is not part of the cell's value.
 * Long text is never taken for a number or a date, so it is sent as it is.
 */
export function cellText(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) || (text.length <= longestParsed && /\d|^(true|false)$/i.test(text)) ? `'${text}` : text;
}

const longestParsed = 40;
