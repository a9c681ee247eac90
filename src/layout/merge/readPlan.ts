import type { PlanInput, PlanItemInput } from "../../domain/programme/planState";
import type { PlanColumn } from "../plan/geometry";
import { planTableId } from "../plan/planTable";
import { startFormulaDays } from "../plan/startFormula";
import { statusOf } from "../plan/statusOf";
import { startLabel } from "../planSheet";
import type { Texts } from "../texts";
import { findAnchor } from "./findAnchor";
import { plainText } from "./keptText";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";

/** Begins the id of an item that the user added. */
const ownPrefix = "own-";

/**
 * Reads what a user's 90-Day Plan says. A row with an item but without an id, or with that of a row above it, is an item of the
 * user's own, and gets an id that no other row has.
 * @param dayOffset what the workbook's serial days lack to be those of the 1900 system.
 */
export function readPlan(sheet: PresentSheet, texts: Texts, dayOffset: number): PlanInput {
  const label = findAnchor(startLabel(texts), sheet);
  // The date is the first number right of its label, wherever a column was inserted.
  const typed = label === null ? undefined : sheet.cells[label.row]?.slice(label.column + 1).find((cell) => typeof cell === "number");
  const start = typeof typed === "number" ? Math.floor(typed) + dayOffset : null;
  const table = sheet.tables.find(({ id }) => id === planTableId);
  const items: Record<string, PlanItemInput> = {};
  const added: Record<string, number> = {};
  const keyColumn = table?.headers.indexOf(keyHeader) ?? -1;
  if (table === undefined || keyColumn < 0) return { start, items, added };
  const keys = table.rows.map((cells) => String(cells[keyColumn] ?? ""));
  let last = Math.max(0, ...keys.map((key) => (key.startsWith(ownPrefix) ? Number(key.slice(ownPrefix.length)) || 0 : 0)));
  table.rows.forEach((cells, row) => {
    const key = keys[row] ?? "";
    const isNew = key === "" || keys.indexOf(key) < row;
    const cell = cellOf(table, cells, texts);
    if (isNew && textOf(cell("item")) === null) return;
    const id = isNew ? `${ownPrefix}${++last}` : key;
    if (isNew) added[id] = row;
    items[id] = {
      owner: textOf(cell("owner")),
      status: statusOf(cell("status"), texts),
      start: readDate(cell("start"), start, dayOffset),
      due: readDate(cell("due"), start, dayOffset),
      doneOn: readDate(cell("doneOn"), start, dayOffset),
      moves: table.headers.includes(texts.plan.columns.moves) ? textOf(cell("moves")) ?? "" : null,
    };
  });
  return { start, items, added };
}

/** A row's cells by name; a blank cell also where the column is gone. */
function cellOf({ headers }: PresentTable, cells: readonly PresentValue[], { plan }: Texts): (name: PlanColumn) => PresentValue {
  return (name) => cells[headers.indexOf(plan.columns[name])] ?? "";
}

/** Words that were typed; null where there are none, or a formula. */
function textOf(cell: PresentValue): string | null {
  return typeof cell === "string" && cell.trim() !== "" && !cell.startsWith("=") ? plainText(cell).trim() : null;
}

/** A typed date, or a formula over the start date; null for anything else. */
function readDate(cell: PresentValue, start: number | null, dayOffset: number): number | null {
  if (typeof cell === "number") return Math.floor(cell) + dayOffset;
  const days = startFormulaDays(String(cell));
  return days === null || start === null ? null : start + days;
}
