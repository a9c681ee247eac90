import type { Edit } from "../merge/edit";
import { mergeMarks } from "../merge/mergeMarks";
import { cellId, type MergeMemory } from "../merge/mergeMemory";
import { keyHeader } from "../merge/mergeTable";
import { bringForward } from "../merge/bringForward";
import { ColumnWords } from "../merge/columnWords";
import { LostColumns } from "../merge/lostColumns";
import { mergeParts } from "../merge/mergeParts";
import { mergeSheet, mergeSheets } from "../merge/mergeSheets";
import type { SheetNaming } from "../merge/mergeLinks";
import type { PresentSheet } from "../merge/presentSheet";
import { stillOurs } from "../merge/stillOurs";
import type { WrittenSheet } from "../merge/writtenSheets";
import type { PlanValue } from "../sheetPlan";
import type { Journal } from "./journal";
import { emptiedRows } from "./emptiedRows";
import { goingBack } from "./goingBack";
import type { GoingNote } from "./goingNote";
import { readsGone } from "./readsGone";
import { mendedOf, undoOf } from "./sheetUndo";
import { planStore, storeSheetId } from "./storeSheet";
import { formatWrittenSheets } from "./writtenText";

/** What takes a run back. */
export interface TakeBackPlan {
  /** Step by step: the sheets first, then the store, so that a take-back that is broken off can be done again. */
  readonly steps: readonly (readonly Edit[])[];
  /** Plan ids of sheets that the run made and that stay, since the user wrote on them. */
  readonly kept: readonly string[];
}

/**
 * Brings the sheets back to what they said before a run, finished or broken off. A sheet that stands as the run left it gets every cell
 * back. On one that a user changed since, cells that still hold what was last `written` get what they held before, and what was typed or
 * moved stays. Sheets that the run made go, if nobody wrote on them.
 * @param going what went with rows that the run deleted; null where none did.
 */
export function planTakeBack(journal: Journal, written: readonly WrittenSheet[], present: readonly PresentSheet[], going: GoingNote | null): TakeBackPlan {
  const memory = { written, kept: new Set<string>(), taken: new Set<string>() };
  const words = new ColumnWords(written, present);
  const inPlanWords = words.inPlanWords();
  const added = new Map(journal.added.map(({ sheet, names }) => [sheet, names]));
  const leaves = (standing: PresentSheet): boolean => added.has(standing.id) && written.some((sheet) => sheet.id === standing.id && isUntouched(sheet, standing));
  const stays = inPlanWords.filter((standing) => !leaves(standing));
  const staying = present.filter(({ id }) => stays.some((standing) => standing.id === id));
  const lost = new LostColumns(written, stays, "lost");
  const overwritten = journal.before?.overwritten ?? {};
  const edits: Edit[] = [];
  const exact: Edit[] = [];
  const leaving: Edit[] = [];
  const kept: string[] = [];
  const namingOf = (id: string): SheetNaming | undefined => {
    const name = present.find((sheet) => sheet.id === id)?.name;
    return name === undefined ? undefined : { name, planned: name };
  };
  for (const sheet of written) {
    const standing = inPlanWords.find(({ id }) => id === sheet.id);
    if (standing === undefined) continue;
    const names = added.get(sheet.id);
    const before = journal.before?.written.find(({ id }) => id === sheet.id);
    const undone = names === undefined ? undoneEdits(journal, sheet, before, standing, present, namingOf) : null;
    if (undone !== null && !readsGone(undone, written, staying)) exact.push(...undone);
    else if (names === undefined) edits.push(...(before ? takenBack(sheet, withCells(before, overwritten), standing, { memory, lost, overwritten, namingOf }) : []));
    else if (!stays.includes(standing)) leaving.push({ kind: "deleteSheet", sheet: sheet.id, names });
    else kept.push(sheet.id);
  }
  const sheets = [...exact, ...words.inUsersWords(edits), ...mendedEdits(journal, present)];
  // Rows that change places take formulas along which read the sheets that go: Excel takes those only as long as the sheets are there.
  return { steps: [[...sheets, ...(going ? goingBack(going, present, sheets) : []), ...leaving], storeEdits(journal, kept, written, present)], kept };
}

/**
 * What puts every cell of a sheet back, where it stands as the run left it; null where it does not, or nobody knows.
 * @param standing in the plan's words.
 */
function undoneEdits(
  { undos }: Journal, written: WrittenSheet, before: WrittenSheet | undefined, standing: PresentSheet, present: readonly PresentSheet[], namingOf: TakenRun["namingOf"],
): readonly Edit[] | null {
  const asItStands = present.find(({ id }) => id === written.id);
  if (undos === undefined || asItStands === undefined) return null;
  const undo = undos.find(({ sheet }) => sheet === written.id);
  // The run changed nothing there.
  if (undo === undefined) return [];
  const cells = undoOf(undo, asItStands, before);
  if (cells === null) return null;
  const parts = before === undefined ? [] : mergeParts(before, standing, written, namingOf, standing).edits;
  return [...cells, ...parts, ...mergeMarks(written.id, before?.marks ?? [], written.marks ?? [])];
}

/** What puts formulas on our sheets back that read rows of others, or of their own, which went. */
function mendedEdits({ undos = [] }: Journal, present: readonly PresentSheet[]): readonly Edit[] {
  return undos.flatMap((undo) => present.filter(({ id }) => id === undo.sheet).flatMap((sheet) => mendedOf(undo, sheet)));
}

interface TakenRun {
  /** What the sheets are called now, by their plan ids. */
  readonly namingOf: (sheet: string) => SheetNaming | undefined;
  readonly memory: MergeMemory;
  readonly lost: LostColumns;
  readonly overwritten: Readonly<Record<string, PlanValue>>;
}

/** What brings a sheet that stood before the run back to what it said. */
function takenBack(written: WrittenSheet, before: WrittenSheet, present: PresentSheet, { namingOf, memory, lost, overwritten }: TakenRun): Edit[] {
  const { sheets: [sheet = present], edits } = bringForward([before], [present], memory.written);
  return [
    ...(edits.get(sheet.id) ?? []), ...mergeSheet(before, sheet, memory, lost).edits, ...emptiedRows(written, sheet, overwritten, lost),
    ...mergeParts(before, sheet, written, namingOf, present).edits,
    ...mergeMarks(sheet.id, before.marks ?? [], written.marks ?? []),
  ];
}

/** What stood on a sheet, where that was not what was last written there; without the rows that the run put back into lists. */
function withCells(sheet: WrittenSheet, overwritten: Readonly<Record<string, PlanValue>>): WrittenSheet {
  const cellOf = (id: string, value: PlanValue): PlanValue => (id in overwritten ? overwritten[id] ?? null : value);
  return {
    ...sheet,
    areas: sheet.areas.map((area) => ({ ...area, cells: area.cells.map((line, r) => line.map((value, c) => cellOf(cellId(sheet.id, area.id, r, c), value))) })),
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.filter(({ key }) => table.list === undefined || !(cellId(sheet.id, table.id, key, keyHeader) in overwritten)).map(({ key, cells }) => ({ key, cells: cells.map((value, c) => cellOf(cellId(sheet.id, table.id, key, table.columns[c]?.header ?? ""), value)) })),
    })),
  };
}

/** The store as it was before; none where there was none, unless a sheet stays that it has to know of. */
function storeEdits({ before }: Journal, kept: readonly string[], written: readonly WrittenSheet[], present: readonly PresentSheet[]): readonly Edit[] {
  const stayed = written.filter(({ id }) => kept.includes(id));
  if (before === null && stayed.length === 0) {
    return present.some(({ id }) => id === storeSheetId) ? [{ kind: "deleteSheet", sheet: storeSheetId, names: [] }] : [];
  }
  const store = planStore({ state: before?.state ?? "", written: formatWrittenSheets([...(before?.written ?? []), ...stayed]), history: before?.history ?? "", journal: "", going: "", status: "done" });
  return mergeSheets([store], present).edits;
}

/** Whether a sheet holds nothing but what was written on it, all of it or a part. */
function isUntouched({ areas, tables, links }: WrittenSheet, { cells }: PresentSheet): boolean {
  const written = new Map<string, PlanValue>();
  const note = (row: number, column: number, value: PlanValue): void => void written.set(`${row},${column}`, value);
  for (const area of areas) area.cells.forEach((line, r) => line.forEach((value, c) => note(area.row + r, area.column + c, value)));
  for (const { row, column, columns, rows } of tables) {
    [...columns.map(({ header }) => header), keyHeader].forEach((header, c) => note(row, column + c, header));
    rows.forEach((line, r) => [...line.cells, line.key].forEach((value, c) => note(row + 1 + r, column + c, value)));
  }
  for (const { row, column, text } of links) note(row, column, text);
  return cells.every((line, row) => line.every((cell, column) => cell === "" || stillOurs(written.get(`${row},${column}`) ?? null, cell)));
}
