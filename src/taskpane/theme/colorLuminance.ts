/**
 * Relative luminance of a colour as WCAG 2.2 defines it, 0 (black) to 1 (white).
 * @param color "#RRGGBB" or "#RGB", the sign optional as some hosts leave it out; null for any other text.
 */
export function colorLuminance(color: string): number | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color.trim())?.[1];
  if (digits === undefined) return null;
  const size = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
    const text = digits.slice(part * size, (part + 1) * size);
    const share = Number.parseInt(size === 1 ? text + text : text, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
