import { count, mean, share } from "../../measure/measureBuilders";
import { always, and, eq, hasWord, not, positive, present } from "../../measure/rowPredicate";
import { keep } from "../../measure/rowSelection";
import { column, sumOf } from "../../measure/valueExpression";
import { handlerWords } from "../../table/datasets/handlerWords";
import { closingColumn } from "../closingColumn";
import type { Setting } from "../indicator";
import { notClosedByHand } from "../notClosedByHand";
import type { ContextFigureDefinition } from "./contextFigure";

/** Cases that were closed by hand, as the figures of cases count them. */
export const closedCases = (setting: Setting<undefined>) => [
  keep(present(closingColumn(setting)), "not closed", { datedBy: "opened" }),
  keep(not(notClosedByHand), "merged, spam or auto-closed"),
];

const closing: ContextFigureDefinition["dates"] = (setting) => ({ dataset: "cases", columns: [closingColumn(setting)] });
const opening: ContextFigureDefinition["dates"] = () => ({ dataset: "cases", columns: ["opened"] });

/** Unscored figures of operations: the strip on the Scorecard, and what efficiency can hurt. */
export const contextFigures: readonly ContextFigureDefinition[] = [
  {
    id: "case-volume", title: "Cases", unit: "count",
    needs: () => [{ dataset: "cases", columns: ["opened"] }],
    dates: opening,
    measure: () => count("cases").of().at("opened"),
  },
  {
    id: "backlog", title: "Open cases", unit: "count",
    needs: (setting) => [{ dataset: "cases", columns: ["opened", closingColumn(setting)] }],
    dates: opening,
    measure: (setting) => ({ kind: "open", dataset: "cases", from: "opened", to: closingColumn(setting), among: always, statistic: "count" }),
  },
  {
    id: "average-handle-time", title: "Handle time", unit: "minutes",
    needs: (setting) => [{ dataset: "cases", columns: [closingColumn(setting), "handle-minutes"] }],
    dates: closing,
    measure: (setting) => mean("cases").of(...closedCases(setting), keep(present("handle-minutes"), "no handle time")).value(column("handle-minutes")).at(closingColumn(setting)),
  },
  {
    id: "customer-satisfaction", title: "Satisfaction", unit: "score",
    needs: (setting) => [{ dataset: "cases", columns: [closingColumn(setting), "csat"] }],
    dates: closing,
    measure: (setting) => mean("cases").of(...closedCases(setting), keep(present("csat"), "no satisfaction score")).value(column("csat")).at(closingColumn(setting)),
  },
  {
    id: "headcount", title: "Agents", unit: "count",
    needs: () => [{ dataset: "people", columns: ["person", "hired"] }],
    dates: () => ({ dataset: "people", columns: ["hired", "left"] }),
    measure: () => ({ kind: "heads" }),
  },
  {
    id: "customer-retention", title: "Accounts kept", unit: "percent",
    needs: () => [{ dataset: "accounts", columns: ["account", "period", "opening-revenue", "churned-revenue"] }],
    dates: () => ({ dataset: "accounts", columns: ["period"] }),
    measure: (setting) => {
      const flows = ([["expansion", 1], ["contraction", -1], ["churned-revenue", -1]] as const).filter(([id]) => setting.has("accounts", id));
      return share("accounts")
        .of(keep(positive(column("opening-revenue")), "no opening revenue"), keep(and(...flows.map(([id]) => present(id))), "gained or lost revenue unknown"))
        .that(positive(sumOf(["opening-revenue", 1], ...flows))).at("period");
    },
  },
  {
    id: "reopen-rate", title: "Reopened", unit: "percent",
    needs: (setting) => [{ dataset: "cases", columns: [closingColumn(setting), "reopens"] }],
    dates: closing,
    measure: (setting) => share("cases").of(...closedCases(setting), keep(present("reopens"), "reopens unknown")).that(not(eq("reopens", 0))).at(closingColumn(setting)),
  },
  {
    id: "transfer-rate", title: "Transferred", unit: "percent",
    needs: (setting) => [{ dataset: "cases", columns: [closingColumn(setting), "transfers"] }],
    dates: closing,
    measure: (setting) => share("cases").of(...closedCases(setting), keep(present("transfers"), "transfers unknown")).that(not(eq("transfers", 0))).at(closingColumn(setting)),
  },
  {
    id: "ai-share", title: "Handled with AI", unit: "percent",
    needs: (setting) => [{ dataset: "cases", columns: [closingColumn(setting), "handled-by"] }],
    dates: closing,
    measure: (setting) => share("cases")
      .of(...closedCases(setting), keep(present("handled-by"), "not known who handled it"))
      .that(hasWord("handled-by", handlerWords.machine)).at(closingColumn(setting)),
  },
];
