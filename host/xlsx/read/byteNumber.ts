const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** The number whose ASCII text stands between two positions, rounded as JavaScript rounds it; NaN when it is none. */
export function readNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  const begin = at;
  let mantissa = 0;
  let point = -1;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) mantissa = mantissa * 10 + (byte - 0x30);
    else if (byte === 0x2e && point < 0) point = at;
    else return readSlowly(bytes, from, to);
  }
  const scale = point < 0 ? 0 : to - point - 1;
  // Up to fifteen digits and powers up to 10^22 are exact, so one division rounds once, as it must.
  if (mantissa >= 1e15 || scale > 22 || to - begin - (point < 0 ? 0 : 1) < 1) return readSlowly(bytes, from, to);
  const size = scale === 0 ? mantissa : mantissa / powersOfTen[scale]!;
  return isNegative ? -size : size;
}

/** The number that a text is, white space around it passed over; NaN when it is none. */
export function parseNumber(text: string): number {
  const digits = text.trim();
  return numberPattern.test(digits) ? Number(digits) : NaN;
}

function readSlowly(bytes: Uint8Array, from: number, to: number): number {
  return parseNumber(String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 1000))));
}
