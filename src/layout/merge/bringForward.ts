import { droppedColumns } from "./droppedColumns";
import type { ChangeEdit } from "./edit";
import { growTables, type TablesPlan } from "./growTables";
import type { PresentSheet } from "./presentSheet";
import { retireAreas } from "./retireAreas";
import { retireColumns } from "./retireColumns";
import type { WrittenSheet } from "./writtenSheets";

/** Sheets that have the places of their plans' cells, and what has to be done first to make it so, by sheet. */
export interface ForwardSheets {
  readonly sheets: readonly PresentSheet[];
  readonly edits: ReadonlyMap<string, readonly ChangeEdit[]>;
}

/** Brings sheets that were made after another plan to this one: what it no longer has is emptied or goes, and tables get the columns that it has more. */
export function bringForward(plans: readonly TablesPlan[], present: readonly PresentSheet[], written: readonly WrittenSheet[] | null): ForwardSheets {
  const edits = new Map<string, readonly ChangeEdit[]>();
  const sheets = present.map((sheet): PresentSheet => {
    const plan = plans.find(({ id }) => id === sheet.id);
    const before = written?.find(({ id }) => id === sheet.id);
    if (plan === undefined || before === undefined) return sheet;
    const retired = retireAreas(plan, sheet, before);
    const dropped = droppedColumns(before, plan, retired.sheet);
    const emptied = retireColumns(plan, dropped.sheet, before);
    const grown = growTables(plan, emptied.sheet, before);
    edits.set(sheet.id, [...retired.edits, ...dropped.edits, ...emptied.edits, ...grown.edits]);
    return grown.sheet;
  });
  return { sheets, edits };
}
