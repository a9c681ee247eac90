/** Lines that a text takes in a wrapped cell `width` characters wide; letters are a little narrower than the digits that widths are counted in. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * lettersPerDigit);
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

/** Letters of ordinary text in the width of a digit, low enough for a text of wide ones. */
const lettersPerDigit = 1.2;

function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
  }
  return lines;
}
