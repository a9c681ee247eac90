import { messages } from "../../diagnostics/messages";
import { implementedWords } from "../datasets/statusWords";
import { defineDerivation } from "./derivation";
import { saidTexts, saysOneOf } from "./saysOneOf";
import { stampWhere } from "./stampWhere";

/** When a suggestion was implemented: its last update, where its status says that it is. */
export const implementedFromStatus = defineDerivation({
  dataset: "suggestions", column: "implemented", from: { status: "text", updated: "date" },
  derive: ({ status, updated }) => {
    const says = saysOneOf(status, implementedWords);
    return { column: stampWhere(status, says, updated), how: messages.derivedImplemented(saidTexts(status, says)) };
  },
});
