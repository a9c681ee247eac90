import { messages } from "../../diagnostics/messages";
import { defineDerivation } from "./derivation";

/** Where a role was filled from, of a flag that says whether it was from within. */
export const sourceFromFlag = defineDerivation({
  dataset: "role-fills", column: "source", from: { "internal-hire": "flag" },
  derive: ({ "internal-hire": flag }) => ({
    column: { type: "text", codes: Int32Array.from(flag.values), values: ["external", "internal"] },
    how: messages.derivedSource(),
  }),
});
