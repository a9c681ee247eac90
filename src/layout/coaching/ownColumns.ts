import { listCells } from "../listFormats";
import { dayFormat } from "../numberFormats";
import type { PanelColumn } from "../panels/panel";
import type { Texts } from "../texts";

/** What was said and agreed, which is the user's and stays with its row; the last columns of each table. */
export function ownColumns({ coaching: { columns } }: Texts): readonly PanelColumn[] {
  const { note, talkedOn, step } = columns.own;
  return [{ header: note, owner: "user" }, { header: talkedOn, owner: "user", format: { ...listCells.text, numberFormat: dayFormat } }, { header: step, owner: "user" }];
}

/** These columns in a row that is made. */
export const ownCells = [null, null, null] as const;
