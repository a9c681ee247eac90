/** Marks what the arrow keys go to, with the item's id: each row's box to tick. */
export const rowMark = "data-plan-item";

/** Ids in the page of the rows after and before an item's, where the keyboard goes when the row goes elsewhere. */
export function neighbours(list: HTMLElement | null, item: string): string[] {
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row.getAttribute(rowMark) === item);
  return [rows[at + 1], rows[at - 1]].flatMap((row) => row?.id ?? []);
}

/** Moves the keyboard from row to row: up, down, to the first and to the last. Fields keep their keys. */
export function moveInList(event: React.KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || target.closest("[data-plan-row]") === null) return;
  const rows = rowsOf(currentTarget);
  const at = rows.findIndex((row) => row.closest("li") === target.closest("li"));
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  const row = goal === undefined ? undefined : rows[goal];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...list?.querySelectorAll<HTMLElement>(`[${rowMark}]`) ?? []];
}
