/**
 * Says a fixed word or sentence of a definition (title, question, formula, option, reason) in a language. What it does not know, such as
 * the words of an indicator pack and the names that users give, stays as written; so does what is said in that language already.
 */
export type Phrase = (english: string) => string;
