import { textWidth } from "./textWidth";

/** Points: the size that widths are counted in. */
const bodySize = 11;
/** Pixels of a digit, Excel's unit of column width. */
const pixelsPerCharacter = 7;
/** Other body fonts and other screens are a little wider. */
const slack = 1.03;

/** Lines that a text takes in a wrapped cell `width` characters (digits of the body font) wide. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width) * pixelsPerCharacter;
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = pixels(word);
    const after = used === 0 ? needed : used + pixels(" ") + needed;
    if (after <= room) {
      used = after;
      continue;
    }
    if (used > 0) lines += 1;
    // A word that is longer than the line is broken.
    const over = Math.max(0, Math.ceil(needed / room) - 1);
    lines += over;
    used = needed - over * room;
  }
  return lines;
}

function pixels(text: string): number {
  return textWidth(text, bodySize, false) * slack;
}
