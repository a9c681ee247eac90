import { assessmentPhrases } from "../../language/german/assessmentPhrases";
import { asWords } from "../../measure/words";
import { statements, type Statement } from "./instrument";

/** Statements by their code and by their text, in English and German. */
const known = new Map(statements.flatMap((statement) => [statement.code, statement.text, assessmentPhrases[statement.text] ?? statement.text].map((text) => [asWords(text), statement] as const)));

/** The statement that a cell names: by its code, with or without its text behind it, or by its text in either language; null where it is another. */
export function statementOf(cell: string): Statement | null {
  const words = asWords(cell);
  return known.get(words) ?? known.get(` ${words.trim().split(" ")[0] ?? ""} `) ?? null;
}
