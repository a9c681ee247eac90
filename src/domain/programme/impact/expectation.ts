import { chosen, type Choice } from "../choice";

/** What a decision was said to do to a domain: `said` is something that cannot be told as better or worse, and counts as said. */
export type Expectation = "better" | "worse" | "none" | "said";

/** Words in English and German; the first whose words a cell holds is meant, and words that deny come first. */
const expectations: readonly Choice<Exclude<Expectation, "said">>[] = [
  {
    id: "none", title: "None",
    words: ["no", "not", "neutral", "unchanged", "same", "zero", "nil", "keine", "kein", "keiner", "nicht", "nichts", "unverändert", "gleich", "ohne", "なし"],
  },
  {
    id: "better", title: "Better",
    words: ["up", "improve", "improves", "improved", "improvement", "positive", "gain", "gains", "benefit", "good", "plus", "rise", "rises", "besser", "verbessert", "verbesserung", "positiv", "gut", "gewinn", "nutzen", "hoch", "steigt", "vorteil"],
  },
  {
    id: "worse", title: "Worse",
    words: ["down", "worsen", "worsens", "negative", "loss", "harm", "hurts", "bad", "cost", "minus", "drop", "drops", "falls", "schlechter", "verschlechtert", "verschlechterung", "negativ", "schlecht", "verlust", "schadet", "sinkt", "fällt", "nachteil"],
  },
];

/**
 * Reads what a cell says of the effect on a domain: a sign before anything else (+ is better for the domain, − worse), then words.
 * null where the cell is blank, so that nobody said anything.
 */
export function expectationOf(text: string | null): Expectation | null {
  const said = text?.trim() ?? "";
  if (said === "") return null;
  if (/^[+＋▲↑↗]/u.test(said)) return "better";
  if (/^[-−–▼↓↘]/u.test(said)) return "worse";
  if (/^[0=○]\s*%?$/u.test(said)) return "none";
  return chosen(said, expectations) ?? "said";
}
