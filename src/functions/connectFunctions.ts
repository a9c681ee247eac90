import type { Language } from "../domain/language/language";
import type { StoreReader } from "../workbook/storeReader";
import { functionList } from "./functionList";
import type { FunctionsApi, Invocation } from "./functionsApi";
import { OpenCalls, type AnswerCall } from "./openCalls";

/** The functions of formulas, connected to Excel. */
export interface ConnectedFunctions {
  /** Shows the cells what the workbook remembers now: to be called after every run. Never rejects. */
  readonly follow: () => Promise<void>;
}

/**
 * Lets formulas call the functions. They stream: Excel starts them anew when the workbook opens, and a run then shows their cells what is
 * new, without anything else being calculated.
 * @param language what errors are said in
 */
export function connectFunctions(api: FunctionsApi, reader: StoreReader, language: () => Language): ConnectedFunctions {
  const calls = new OpenCalls(api);
  let answerCall: Promise<AnswerCall> | null = null;

  const answerAll = async (): Promise<void> => {
    // All calls of one calculation are answered by one reading.
    answerCall ??= loadAnswers(reader, language());
    const asked = answerCall;
    const now = await asked;
    // A run came between: its reading answers.
    if (asked === answerCall) calls.answer(now);
  };
  const follow = async (): Promise<void> => {
    answerCall = null;
    if (calls.count > 0) await answerAll();
  };
  for (const { id } of functionList) {
    api.associate(id, (...args) => {
      calls.open(id, args.slice(0, -1), args.at(-1) as Invocation);
      void answerAll();
    });
  }
  return { follow };
}

/** What answers formulas is loaded when the first one asks. */
async function loadAnswers(reader: StoreReader, language: Language): Promise<AnswerCall> {
  const { answerFrom } = await import(/* webpackChunkName: "functions" */ "./answers/answerFrom");
  return answerFrom(reader, language);
}
