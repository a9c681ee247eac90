/** Keys made so far: matching asks for the same few thousand spellings again and again. */
const known = new Map<string, string>();
const mostKnown = 10_000;

/**
 * What two spellings of a name must share to be the same: letters and digits, without accents, case, blanks, underscores
 * and punctuation, so that `Opened_At`, "opened at" and "OPENED-AT" are one. Empty for a text of punctuation only.
 */
export function headerKey(text: string): string {
  let key = known.get(text);
  if (key === undefined) {
    key = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    if (known.size >= mostKnown) known.clear();
    known.set(text, key);
  }
  return key;
}
