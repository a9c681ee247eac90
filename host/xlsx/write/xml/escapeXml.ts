// Characters that XML 1.0 forbids, and a literal "_xHHHH_", which Excel would read as an escape.
 
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const literalEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text for an attribute or element of a part; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(unwritable, "\uFFFD"));
}

/** Text as SpreadsheetML's ST_Xstring: characters that XML cannot hold become `_xHHHH_`, which Excel reads back. */
export function escapeXstring(text: string): string {
  const escaped = text
    .replace(literalEscape, "_x005F_")
    .replace(unwritable, hexEscape)
    .replaceAll("\r", "_x000D_");
  return escapeMarkup(escaped);
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Attribute text: line breaks and tabs would be read as spaces, so they are written as references. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
}
