import Papa from "papaparse";

/** Marks between fields, those first that stand in nobody's sentences. */
const delimiters = ["\t", ";", "|", ","] as const;
/** Lines that are looked at. */
const lines = 100;
/** Share of the lines that must have as many fields as most of them. */
const leastAgreement = 0.3;
/** No text has it: for a file of one column. */
const never = "\u001f";

/**
 * The mark between the fields of a text whose lines end in "\n". It splits most lines into as many fields as the line that names them,
 * which is the first, or stands under a few others; marks in quotes do not count, decimal commas and those of sentences name nothing.
 */
export function detectDelimiter(text: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: never, score: 0 };
  for (const delimiter of delimiters) {
    const score = rate(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** How well a mark splits the text: 0 is not at all. */
function rate(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: lines, skipEmptyLines: "greedy" });
  const width = commonWidth(data);
  return Math.max(rateHeader(data, 0), rateHeader(data, data.findIndex((fields) => fields.length === width)));
}

/** The same, if the line at `at` names the columns. */
function rateHeader(data: readonly (readonly string[])[], at: number): number {
  const names = data[at] ?? [];
  const agreement = data.reduce((sum, { length }) => sum + agreementOf(length, names.length), 0) / data.length;
  const areNames = names.every((name) => !/^\s*[-+.]?\d/.test(name));
  const isSentence = names.slice(1).every((name) => name.startsWith(" "));
  if (names.length < 2 || agreement < leastAgreement || (at > 0 && (isSentence || !areNames))) return 0;
  if (isSentence) return agreement / 2;
  return agreement + (areNames ? 1 : 0) + (at === 0 ? 0.5 : 0) + 0.01 * Math.log(names.length);
}

/** A line may leave out its last fields, or have one more than are named. */
function agreementOf(fields: number, names: number): number {
  if (fields === names) return 1;
  return fields > 1 && fields <= names + 1 ? 0.5 : 0;
}

/** The number of fields above one that most lines have; 1 where none has more. */
function commonWidth(data: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((left, right) => (right[1] > left[1] || (right[1] === left[1] && right[0] > left[0]) ? right : left), [1, 0])[0] ?? 1;
}
