import { readJsonText } from "../json/readJsonText";
import type { SavedPack } from "./savedPack";

/** What there is to say of a kept pack without computing with it. */
export interface PackSummary {
  readonly id: string;
  /** The pack's own title; its id where the text does not say one. */
  readonly title: string;
  /** Titles of its indicators. */
  readonly indicators: readonly string[];
}

export function packSummary({ id, text }: SavedPack): PackSummary {
  const read = readJsonText(text);
  const value = read.ok ? read.value : null;
  const listed: readonly unknown[] = isRecord(value) && Array.isArray(value["indicators"]) ? value["indicators"] : [];
  return { id, title: titleOf(value) ?? id, indicators: listed.flatMap((one) => titleOf(one) ?? []) };
}

function titleOf(value: unknown): string | null {
  return isRecord(value) && typeof value["title"] === "string" ? value["title"] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
