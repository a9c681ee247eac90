import { messages } from "../../diagnostics/messages";
import { holdsWord } from "../../measure/words";
import { exitWords } from "../datasets/exitWords";
import { defineDerivation } from "./derivation";

const kinds = ["voluntary", "involuntary", "transfer"] as const;
/** "Involuntary" is said in two words too. */
const notVoluntary = ["not voluntary", "non voluntary", "in voluntary", "nicht freiwillig", "non volontaire", "no voluntaria"];

/** The kind of an exit, where the words of its reason leave no doubt: those that hold none of the words, or of two kinds, stay unknown. */
export const exitKindFromReason = defineDerivation({
  dataset: "people", column: "exit-kind", from: { "exit-reason": "text" },
  derive: ({ "exit-reason": reason }) => {
    const kindOf = Int32Array.from(reason.values, kindOfReason);
    const codes = reason.codes.map((code) => (code < 0 ? -1 : (kindOf[code] ?? -1)));
    return { column: { type: "text", codes, values: kinds }, how: messages.derivedExitKind(), among: reason.codes.reduce((rows, code) => rows + (code >= 0 ? 1 : 0), 0) };
  },
});

/** Index of the one kind that a reason tells; -1 where it tells none or several. */
function kindOfReason(reason: string): number {
  if (holdsWord(reason, notVoluntary)) return kinds.indexOf("involuntary");
  const told = kinds.flatMap((kind, index) => (holdsWord(reason, exitWords[kind]) ? [index] : []));
  return told.length === 1 ? (told[0] ?? -1) : -1;
}
