/** FNV-1a, 64 bits, in two halves of 32: a multiplication by the prime 2⁴⁰ + 435 stays within what a double holds exactly. */
const offsetBasis = { high: 0xcbf29ce4, low: 0x84222325 };
const primeRest = 435;

/** A short text that is the same for equal values and practically never for others: 16 hexadecimal digits. The order of an object's members says nothing. */
export function fingerprint(value: unknown): string {
  let { high, low } = offsetBasis;
  for (const character of canonicalText(value)) {
    const mixed = (low ^ (character.codePointAt(0) ?? 0)) >>> 0;
    const product = mixed * primeRest;
    low = product >>> 0;
    high = (high * primeRest + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) >>> 0;
  }
  return [high, low].map((part) => part.toString(16).padStart(8, "0")).join("");
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part));
}
