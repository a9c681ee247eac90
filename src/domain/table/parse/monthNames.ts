/** Months in English, German, French and Spanish, with their usual abbreviations, without accents. */
const names: readonly (readonly string[])[] = [
  ["january", "januar", "janner", "janvier", "enero", "jan", "janv", "ene"],
  ["february", "februar", "feber", "fevrier", "febrero", "feb", "fev", "fevr"],
  ["march", "marz", "maerz", "mars", "marzo", "mar", "mrz"],
  ["april", "avril", "abril", "apr", "avr", "abr"],
  ["may", "mai", "mayo"],
  ["june", "juni", "juin", "junio", "jun"],
  ["july", "juli", "juillet", "julio", "jul", "juil"],
  ["august", "aout", "agosto", "aug", "aou", "ago"],
  ["september", "septembre", "septiembre", "setiembre", "sep", "sept", "set"],
  ["october", "oktober", "octobre", "octubre", "oct", "okt"],
  ["november", "novembre", "noviembre", "nov"],
  ["december", "dezember", "decembre", "diciembre", "dec", "dez", "dic"],
];

const numbers = new Map(names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)));

/** 1–12 for the name of a month in any of the languages, whatever its case and accents; 0 for a word that is none. */
export function monthNumber(word: string): number {
  return numbers.get(word.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase()) ?? 0;
}
