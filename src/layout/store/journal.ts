import * as v from "valibot";
import type { WrittenSheet } from "../merge/writtenSheets";
import type { PlanValue, SheetPlan } from "../sheetPlan";
import { formatOnce } from "./formulaTexts";
import { readJson } from "./readJson";
import type { SheetUndo } from "./sheetUndo";
import type { StoreParts } from "./storeSheet";
import { cellFormatSchema, parseWrittenSheets, planValueSchema, writtenSheetsSchema } from "./writtenText";

/** What is needed to take a run back: what the store held before, and what the run added to the workbook. */
export interface Journal {
  /** What was remembered before, as the store held it; null where there was no store. */
  readonly before: {
    readonly state: string;
    readonly written: readonly WrittenSheet[];
    readonly history: string;
    /** Cells that the run wrote although something else stood there than was last written, and what it was, by `cellId`. */
    readonly overwritten: Readonly<Record<string, PlanValue>>;
  } | null;
  /** Sheets that the run made, with the names that came with each. */
  readonly added: readonly { readonly sheet: string; readonly names: readonly string[] }[];
  /** Of every sheet that stood and that the run changed; absent in workbooks from before it was kept. */
  readonly undos?: readonly SheetUndo[];
}

const none = v.tuple([]);
const block = { sheet: v.string(), row: v.number(), column: v.number() };
const size = { table: v.string(), before: v.number(), after: v.number() };
const rowFormats = v.array(v.object({ column: v.number(), format: cellFormatSchema }));
const cellsSchema = v.object({ kind: v.literal("cells"), ...block, after: v.array(v.array(planValueSchema)) });
const undoEditSchema = v.variant("kind", [
  cellsSchema,
  v.object({ kind: v.literal("tableRows"), ...block, ...size, columns: v.number(), formats: rowFormats, inSight: v.exactOptional(v.array(v.number())) }),
  v.object({ kind: v.literal("tableLines"), ...block, ...size, columns: v.number(), at: v.number(), formats: rowFormats }),
  v.object({ kind: v.literal("rowOrder"), ...block, columns: v.number(), before: v.number(), sources: v.array(v.nullable(v.number())), formats: rowFormats }),
  // Columns are only ever taken away.
  v.object({ kind: v.literal("tableColumns"), ...block, ...size, rows: v.number(), headers: none, widths: none, formats: none, conditionalFormats: none }),
]);

const schema = v.object({
  version: v.literal(1),
  before: v.nullable(v.object({ state: v.string(), written: writtenSheetsSchema, history: v.optional(v.string(), ""), overwritten: v.record(v.string(), planValueSchema) })),
  added: v.array(v.object({ sheet: v.string(), names: v.array(v.string()) })),
  undos: v.exactOptional(v.array(v.object({
    sheet: v.string(), was: v.string(), left: v.nullable(v.string()), edits: v.array(undoEditSchema), fitted: v.array(v.number()),
    mended: v.exactOptional(v.array(cellsSchema)),
  }))),
});

/** The journal of a run over a workbook whose store was as given. */
export function journalOf(store: StoreParts | null, overwritten: Readonly<Record<string, PlanValue>>, added: readonly SheetPlan[], undos: readonly SheetUndo[]): Journal {
  return {
    before: store === null ? null : { state: store.state, written: parseWrittenSheets(store.written) ?? [], history: store.history, overwritten },
    added: added.map(({ id, names }) => ({ sheet: id, names: names.map(({ name }) => name) })),
    undos,
  };
}

export function formatJournal(journal: Journal): string {
  return formatOnce({ version: 1, ...journal });
}

/** Reads a journal; null where the text is not one. */
export function parseJournal(json: string): Journal | null {
  return readJson(schema, json);
}
