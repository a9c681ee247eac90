import { asWords, holdsWord } from "../../measure/words";

/** Beginnings of words that ask for burnout. */
const beginnings = ["burnout", "burned out", "burnt out", "burn out", "exhaust", "emotionally drained", "overwhelmed", "ausgebrannt", "erschopf", "uberlast", "ausgelaugt"].map((word) => ` ${word}`);

/** Words that turn an item round: whoever agrees that they are not exhausted is well. */
const negations = ["not", "never", "rarely", "no", "don t", "doesn t", "without", "nicht", "nie", "selten", "kein", "keine", "ohne"];

/** Whether agreeing to a pulse item says that one is burned out, in English or German. */
export function isBurnoutItem(item: string): boolean {
  const words = asWords(item);
  return beginnings.some((beginning) => words.includes(beginning)) && !holdsWord(item, negations);
}
