import { asWords } from "../../measure/words";

/** Beginnings of words that ask for burnout. */
const beginnings = ["burnout", "burned out", "burnt out", "burn out", "exhaust", "emotionally drained", "overwhelmed", "ausgebrannt", "erschopf", "uberlast", "ausgelaugt"].map((word) => ` ${word}`);

/** Whether a pulse item asks for burnout, in English or German. */
export function isBurnoutItem(item: string): boolean {
  const words = asWords(item);
  return beginnings.some((beginning) => words.includes(beginning));
}
