import { messages } from "../../diagnostics/messages";
import { ineligibleWords } from "../datasets/ineligibleWords";
import { closedWords } from "../datasets/statusWords";
import { defineDerivation } from "./derivation";
import { saidTexts, saysOneOf } from "./saysOneOf";
import { stampWhere } from "./stampWhere";

const over = [...closedWords, ...ineligibleWords];

/** When a case closed: its last update, where its status says that it is over. */
export const closedFromStatus = defineDerivation({
  dataset: "cases", column: "closed", from: { status: "text", updated: "date" }, unless: ["resolved"],
  derive: ({ status, updated }) => {
    const says = saysOneOf(status, over);
    return { column: stampWhere(status, says, updated), how: messages.derivedClosed(saidTexts(status, says)) };
  },
});
