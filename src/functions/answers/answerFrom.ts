import type { Language } from "../../domain/language/language";
import type { StoreReader } from "../../workbook/storeReader";
import { notAvailable } from "../answer";
import type { AnswerCall } from "../openCalls";
import { loadFunctionTexts } from "../texts/loadFunctionTexts";
import { answers } from ".";
import { readRemembered, type Remembered } from "./remembered";

/**
 * Answers calls from what the workbook remembers now; where that is nothing, or cannot be read, every answer says so.
 * @param language what errors are said in; answers are in the language of the sheets, whoever reads them
 */
export async function answerFrom(reader: StoreReader, language: Language): Promise<AnswerCall> {
  const texts = await loadFunctionTexts(language);
  const remembered = await read(reader);
  if (typeof remembered === "string") return () => notAvailable(texts[remembered]);
  const { verdicts } = await loadFunctionTexts(remembered.language);
  return (id, args) => answers[id](args, remembered, { ...texts, verdicts });
}

async function read(reader: StoreReader): Promise<Remembered | "noScorecard" | "olderScorecard" | "notRead"> {
  try {
    const { store, date1904 } = await reader.readStore();
    return store === null ? "noScorecard" : readRemembered(store, date1904) ?? "olderScorecard";
  } catch {
    return "notRead";
  }
}
