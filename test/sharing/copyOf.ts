import { strFromU8, unzipSync } from "fflate";
import { readSharing } from "../../src/commands/readSharing";
import { english } from "../../src/layout/texts/english";
import type { CopyOrders } from "../../src/sharing/copyOrders";
import { executiveCopy } from "../../src/sharing/executiveCopy";
import { planCopy } from "../../src/sharing/orders/planCopy";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";

/** What of the workbook that is connected goes into its executive copy. */
export async function copyOrders(): Promise<CopyOrders> {
  const facts = await readSharing({ workbook: new OfficeWorkbook(), today, onProgress: () => undefined });
  if (facts === null) throw new Error("The workbook holds no scorecard");
  return planCopy(facts, english);
}

/** The executive copy; throws where somebody is named in it. */
export function copyOf(bytes: Uint8Array, orders: CopyOrders): Uint8Array {
  const outcome = executiveCopy(bytes, orders);
  if (outcome.kind !== "copy") throw new Error(JSON.stringify(outcome.places));
  return outcome.bytes;
}

/** The parts of a workbook file as texts, by path. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
