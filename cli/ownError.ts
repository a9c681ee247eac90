/** Longer lines of a stack are minified code. */
const longestLine = 300;
const mostLines = 10;

/** What to print of an error that is the program's fault: its message, and where, in lines that can be read. */
export function ownError(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = text.split("\n").map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line));
  return `An error of the program's own: ${lines.slice(0, mostLines).join("\n")}\n`;
}
