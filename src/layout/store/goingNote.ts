import * as v from "valibot";
import type { FormulaChange, PointersEdit } from "../merge/edit";
import type { FormatPlan } from "../sheetPlan";
import type { GoingRow } from "./goingRows";
import { readJson } from "./readJson";
import { cellFormatSchema } from "./writtenText";

/** What a run takes from the workbook with the rows that it deletes, beside what they say: that is in the journal. */
export interface GoingNote {
  readonly sheets: readonly GoingSheet[];
  /** Formulas of the user's that lose cells, as the run leaves them (`from`) and as they were (`to`), with the sheets whose rows they read. */
  readonly cells: readonly (PointersEdit["cells"][number] & ReadsSheets)[];
  readonly names: readonly (PointersEdit["names"][number] & ReadsSheets)[];
}

/** Plan ids. */
interface ReadsSheets {
  readonly of: readonly string[];
}

/** A sheet of ours from which rows go, as it stands before the run. */
export interface GoingSheet {
  /** Plan id, and the worksheet's name. */
  readonly sheet: string;
  readonly name: string;
  /** Tables in which rows come or go. Zero-based. */
  readonly tables: readonly { readonly table: string; readonly row: number; readonly column: number; readonly columns: number }[];
  readonly rows: readonly (Pick<GoingRow, "table" | "row"> & { readonly key: string })[];
  readonly looks: RowLooks;
}

/** What rows of a sheet look like: their cells, and their heights in points. */
export interface RowLooks {
  readonly formats: readonly FormatPlan[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
}

const change = { from: v.string(), to: v.string(), of: v.array(v.string()) } satisfies Record<keyof FormulaChange | "of", unknown>;
const place = { row: v.number(), column: v.number() };
const schema = v.object({
  version: v.literal(1),
  sheets: v.array(v.object({
    sheet: v.string(), name: v.string(),
    tables: v.array(v.object({ table: v.string(), ...place, columns: v.number() })),
    rows: v.array(v.object({ table: v.string(), row: v.number(), key: v.string() })),
    looks: v.object({
      formats: v.array(v.object({ range: v.object({ ...place, rows: v.number(), columns: v.number() }), format: cellFormatSchema })),
      heights: v.array(v.object({ row: v.number(), height: v.number() })),
    }),
  })),
  cells: v.array(v.object({ sheet: v.string(), ...place, ...change })),
  names: v.array(v.object({ name: v.string(), ...change })),
});

export function formatGoingNote(note: GoingNote): string {
  return JSON.stringify({ version: 1, ...note });
}

/** Reads a note; null where the text is not one. */
export function parseGoingNote(json: string): GoingNote | null {
  return readJson(schema, json);
}
