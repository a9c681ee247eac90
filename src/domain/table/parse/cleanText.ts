const untidy = /^\s|\s$|\s\s|[^\S ]|[\u200b\u2060]/u;
const beyondAscii = /[^\x00-\x7f]/u;

/** A text as it is compared and shown: trimmed, inner blanks of any kind folded to one, composed characters. */
export function cleanText(text: string): string {
  const tidy = untidy.test(text) ? text.replace(/[\u200b\u2060]+/gu, "").replace(/\s+/gu, " ").trim() : text;
  return beyondAscii.test(tidy) ? tidy.normalize("NFC") : tidy;
}
