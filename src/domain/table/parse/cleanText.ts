/** Characters that nobody sees: control characters, soft hyphens, zero-width spaces, byte-order marks and marks of writing direction. */
const invisible = "\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const untidy = new RegExp(`^\\s|\\s$|\\s\\s|[^\\S ]|[${invisible}]`, "u");
const unseen = new RegExp(`[${invisible}]+`, "gu");
const seen = new RegExp(`[^\\s${invisible}]`, "u");
const beyondAscii = /[^\x00-\x7f]/u;

/** A text as it is compared and shown: trimmed, inner blanks of any kind folded to one, nothing invisible, composed characters. */
export function cleanText(text: string): string {
  if (isTidyAscii(text)) return text;
  const tidy = untidy.test(text) ? text.replace(unseen, "").replace(/\s+/gu, " ").trim() : text;
  return beyondAscii.test(tidy) ? tidy.normalize("NFC") : tidy;
}

/** Whether a text shows nothing at all: blanks and invisible characters only. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > blank && first < deleted) && !seen.test(text);
}

const blank = 0x20;
const deleted = 0x7f;

/** Whether a text is printable ASCII with single inner blanks only, as most are: then no expression has to look at it. */
function isTidyAscii(text: string): boolean {
  let before = blank;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < blank || code >= deleted || (code === blank && before === blank)) return false;
    before = code;
  }
  return before !== blank || text.length === 0;
}
