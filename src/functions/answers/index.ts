import type { Answer } from "../answer";
import type { FunctionId } from "../functionList";
import type { FunctionTexts } from "../texts/englishFunctions";
import type { Remembered } from "./remembered";
import { score } from "./score";
import { status } from "./status";
import { target } from "./target";
import { trend } from "./trend";
import { value } from "./value";

/** Answers a function from what the workbook remembers; it computes nothing anew. Arguments that are left out are null or absent. */
export interface Answering {
  (args: readonly unknown[], remembered: Remembered, texts: FunctionTexts): Answer;
}

export const answers: Readonly<Record<FunctionId, Answering>> = { VALUE: value, TARGET: target, STATUS: status, TREND: trend, SCORE: score };
