/** Characters of a text that stay legible in a name. */
const longest = 40;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/**
 * A text as a part of an Excel table's name: letters and digits of ASCII and underscores, which every reader of formulas takes. Where
 * that loses something, a short number made of the whole text follows, so that other texts give other names.
 */
export function tableNamePart(text: string): string {
  const plain = text.replaceAll(" ", "_").replace(/[^0-9A-Za-z_]+/gu, "").slice(0, longest);
  const isWhole = plain !== "" && plain === text.replaceAll(" ", "_") && !text.includes("_");
  return isWhole ? plain : `${plain}${plain === "" ? "" : "_"}${hash(text)}`;
}

/** FNV-1a over UTF-16 units, in base 36: at most seven characters. */
function hash(text: string): string {
  let value = fnvOffset;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), fnvPrime);
  return (value >>> 0).toString(36);
}
