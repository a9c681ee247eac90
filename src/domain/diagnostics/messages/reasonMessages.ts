import { columnTitle } from "../../table/columnTitle";
import { listed, quoted } from "./wording";

/** Why a column is taken for what it is. */
export const reasonMessages = {
  reasonSaid: () => "you said so",
  reasonOwnName: () => "it is called so",
  reasonSynonym: () => "the header is a usual name for it",
  reasonLanguage: (language: string) => `the header is a usual name for it in ${language}`,
  reasonGeneralName: () => "the header is a name that many columns have, and no other header fits better",
  reasonContent: (seen: string) => `no header names it, and ${seen}`,
  factsSeen: (facts: readonly string[]) => `its cells are ${facts.join(", ")}`,
  factDates: () => "dates",
  factOnlyDates: () => "the only dates of the table",
  factMonths: () => "first days of months",
  factAlwaysFilled: () => "never blank",
  factSometimesBlank: () => "sometimes blank",
  factNeverBefore: (column: string) => `never before ${columnTitle(column)}`,
  factNeverAfter: (column: string) => `never after ${columnTitle(column)}`,
  factWords: (words: readonly string[]) => `words such as ${quoted(words)}`,
  factNumbered: (example: string) => `numbers given one after the other, each once, such as "${example}"`,
  factNames: (example: string) => `names of people, each once, such as "${example}"`,
  factCurrencies: (words: readonly string[]) => `currencies (${listed(words)})`,
  factScale: (least: number, most: number) => `whole numbers from ${least} to ${most}, as answers on a scale are`,
} as const;
