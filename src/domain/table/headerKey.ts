/**
 * What two spellings of a name must share to be the same: letters and digits, without accents, case, blanks, underscores
 * and punctuation, so that `Opened_At`, "opened at" and "OPENED-AT" are one. Empty for a text of punctuation only.
 */
export function headerKey(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
