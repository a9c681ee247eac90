import * as v from "valibot";
import type { WrittenSheet } from "../merge/writtenSheets";
import type { CellFormat, ChartPlan } from "../sheetPlan";
import { formatOnce } from "./formulaTexts";
import { readJson } from "./readJson";

/** A planned cell as JSON. */
export const planValueSchema = v.union([v.string(), v.number(), v.boolean(), v.null(), v.object({ formula: v.string() })]);
const owner = v.picklist(["addin", "user"]);
const place = { id: v.string(), row: v.number(), column: v.number() };

export const cellFormatSchema = v.custom<CellFormat>((format) => typeof format === "object" && format !== null);

/** Sheets as they were last written, as JSON. */
export const writtenSheetsSchema = v.array(v.object({
  id: v.string(),
  areas: v.array(v.object({ ...place, owner, cells: v.array(v.array(planValueSchema)), anchor: v.exactOptional(v.object({ row: v.number(), column: v.number() })) })),
  tables: v.array(v.object({
    ...place,
    columns: v.array(v.object({ header: v.string(), owner, size: v.exactOptional(v.number()), id: v.exactOptional(v.number()) })),
    rows: v.array(v.object({ key: v.string(), cells: v.array(planValueSchema), look: v.exactOptional(v.string()), height: v.exactOptional(v.number()) })),
    missingRows: v.exactOptional(v.picklist(["append", "leave"])),
    fitsRows: v.exactOptional(v.literal(true)),
    air: v.exactOptional(v.number()),
    list: v.exactOptional(v.object({
      seldom: v.exactOptional(v.literal(true)),
      formats: v.array(cellFormatSchema),
      looks: v.exactOptional(v.record(v.string(), v.record(v.string(), cellFormatSchema))),
      gone: v.object({ column: v.number(), text: v.string(), empties: v.exactOptional(v.array(v.number())) }),
    })),
  })),
  columnWidths: v.array(v.number()),
  marks: v.exactOptional(v.array(v.object({ row: v.number(), column: v.number(), typed: v.union([v.string(), v.number(), v.boolean()]) }))),
  links: v.array(v.object({ row: v.number(), column: v.number(), sheet: v.string(), text: v.string(), name: v.exactOptional(v.string()) })),
  isHidden: v.exactOptional(v.boolean()),
  page: v.exactOptional(v.object({ printArea: v.object({ row: v.number(), column: v.number(), rows: v.number(), columns: v.number() }), footerLeft: v.string() })),
  charts: v.exactOptional(v.array(v.custom<ChartPlan>((chart) => typeof chart === "object" && chart !== null))),
}));

/** Reads what was last written; null where the text does not say it. */
export function parseWrittenSheets(json: string): readonly WrittenSheet[] | null {
  return readJson(writtenSheetsSchema, json);
}

export function formatWrittenSheets(sheets: readonly WrittenSheet[]): string {
  return formatOnce(sheets);
}

/** Whether two texts say the same of sheets, in whatever order: a take-back writes what was read, not what was planned. */
export function sayTheSame(json: string, other: string): boolean {
  return json === other || JSON.stringify(parseWrittenSheets(json)) === JSON.stringify(parseWrittenSheets(other));
}
