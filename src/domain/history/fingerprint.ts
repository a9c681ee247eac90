/** FNV-1a, 64 bits. */
const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** A short text that is the same for equal values and practically never for others: 16 hexadecimal digits. The order of an object's members says nothing. */
export function fingerprint(value: unknown): string {
  let hash = offsetBasis;
  for (const character of canonicalText(value)) hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * prime) & mask;
  return hash.toString(16).padStart(16, "0");
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part));
}
