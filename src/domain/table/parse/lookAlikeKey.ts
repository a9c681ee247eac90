const beyondAscii = /[^\x00-\x7f]/u;
/** Joiners, variation selectors: they change how a name is drawn, not which name it is. */
const joiners = /[\u200c\u200d\ufe00-\ufe0f]+/gu;
const apostrophes = /[\u2018\u2019\u02bc\u00b4\u0060]/gu;
const unlikeHyphens = /[\u2010-\u2015\u2212`]| -|- /u;
const hyphens = /\s*[\u2010-\u2015\u2212-]\s*/gu;

/**
 * What two cleaned names must share to be one for grouping: letters without case and width, with one kind of apostrophe and hyphen.
 * Accents count: Jose and José may be two people.
 */
export function lookAlikeKey(name: string): string {
  if (!beyondAscii.test(name) && !unlikeHyphens.test(name)) return name.toLowerCase();
  const plain = beyondAscii.test(name) ? name.normalize("NFKC").replace(joiners, "").replace(apostrophes, "'").replace(/\s+/gu, " ").trim() : name.replaceAll("`", "'");
  return plain.replace(hyphens, "-").toLowerCase();
}
