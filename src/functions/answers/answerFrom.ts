import type { StoreReader } from "../../workbook/storeReader";
import { notAvailable } from "../answer";
import type { AnswerCall } from "../openCalls";
import { englishFunctions } from "../texts/englishFunctions";
import { answers } from ".";
import { readRemembered, type Remembered } from "./remembered";

/** Answers calls from what the workbook remembers now; where that is nothing, or cannot be read, every answer says so. Never rejects. */
export async function answerFrom(reader: StoreReader): Promise<AnswerCall> {
  const texts = englishFunctions;
  const remembered = await read(reader);
  if (typeof remembered === "string") return () => notAvailable(texts[remembered]);
  return (id, args) => answers[id](args, remembered, texts);
}

async function read(reader: StoreReader): Promise<Remembered | "noScorecard" | "olderScorecard" | "notRead"> {
  try {
    const { store, date1904 } = await reader.readStore();
    return store === null ? "noScorecard" : readRemembered(store, date1904) ?? "olderScorecard";
  } catch {
    return "notRead";
  }
}
