import { plainDigits } from "./plainDigits";

/** Words for yes and no in English, German, French, Spanish, Japanese and some neighbours, in lower case. */
const yes = new Set([
  "yes", "y", "true", "t", "1", "1.0", "x", "✓", "✔", "✔️", "☑", "☑️", "✅", "√", "on", "checked", "ja", "j", "wahr", "oui", "o", "vrai", "si", "sí", "s", "verdadero", "sim", "vero",
  "はい", "有", "有り", "あり", "真", "○", "〇", "◯", "済",
]);
const no = new Set([
  "no", "n", "false", "f", "0", "0.0", "✗", "✘", "☐", "❌", "✖", "×", "off", "unchecked", "nein", "falsch", "non", "faux", "falso", "nee", "não", "nao",
  "いいえ", "無", "偽", "未",
]);

/** 1 for a cleaned text that says yes, 0 for one that says no, null for any other. */
export function flagOfWord(text: string): 1 | 0 | null {
  const word = plainDigits(text).toLowerCase();
  return yes.has(word) ? 1 : no.has(word) ? 0 : null;
}
