import { readFileSync } from "node:fs";
import path from "node:path";

/** The text of the example pack. */
export const samplePackText = readFileSync(path.join(__dirname, "../../../samples/packs/contact-quality.json"), "utf8");

/** The example pack as a value that a test changes, and as a text again. */
export function changedPack(change: (pack: AnyPack) => void): string {
  const pack = JSON.parse(samplePackText) as AnyPack;
  change(pack);
  return JSON.stringify(pack, null, 2);
}

/** A pack in which a test may write what is wrong. */
export interface AnyPack {
  [name: string]: unknown;
  version: unknown;
  id: unknown;
  indicators: [AnyIndicator, AnyIndicator, AnyIndicator];
}

interface AnyIndicator extends Record<string, unknown> {
  options: Record<string, Record<string, unknown>>;
  measure: Record<string, unknown> & { rows: { dataset: unknown; anchor: unknown[]; steps: Record<string, unknown>[] } };
  example: { expected: Record<string, unknown>; period: unknown; asOf: unknown; tables: { cases: { columns: unknown[]; rows: unknown[][] } } };
}
