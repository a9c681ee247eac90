import { costFigureIds, type CostFigureId, type CostFigures } from "../../domain/programme/impact/costFigures";
import { plainText } from "../merge/keptText";
import { keyHeader } from "../merge/mergeTable";
import type { PresentSheet, PresentValue } from "../merge/presentSheet";
import type { Texts } from "../texts";
import { currencyKey, impactTableIds } from "./geometry";

/** Reads the cost figures that users typed on the Business Impact sheet. @param present the sheets in the plan's words. */
export function readCosts(present: readonly PresentSheet[], { impact }: Texts): CostFigures {
  const table = present.flatMap(({ tables }) => tables).find(({ id }) => id === impactTableIds.costs);
  const typed = (key: CostFigureId | typeof currencyKey): PresentValue | undefined => {
    const [keys, figures] = [table?.headers.indexOf(keyHeader) ?? -1, table?.headers.indexOf(impact.columns.costs.figure) ?? -1];
    return table?.rows.find((cells) => cells[keys] === key)?.[figures];
  };
  const currency = plainText(String(typed(currencyKey) ?? "")).trim();
  const amounts = costFigureIds.map((id): [CostFigureId, number | null] => {
    const amount = typed(id);
    return [id, typeof amount === "number" && amount > 0 ? amount : null];
  });
  return { currency: currency === "" ? null : currency, ...(Object.fromEntries(amounts) as Record<CostFigureId, number | null>) };
}
