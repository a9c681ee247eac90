import { messages } from "../../diagnostics/messages";
import { defineDerivation } from "./derivation";

/** How often a case was handed over: one time less than the agents that it was assigned to one after the other; a case of none was not. */
export const transfersFromStations = defineDerivation({
  dataset: "cases", column: "transfers", from: { "agent-stations": "number" },
  derive: ({ "agent-stations": { values: stations } }) => ({
    column: { type: "number", values: stations.map((agents) => (agents >= 0 ? Math.max(agents - 1, 0) : NaN)) },
    how: messages.derivedTransfers(),
  }),
});
