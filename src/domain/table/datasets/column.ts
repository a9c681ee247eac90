import type { ColumnDefinition } from "../dataset";

type Traits = Partial<Omit<ColumnDefinition, "id" | "type">>;

/** A text column whose spellings differ in case only without meaning it: names and words. */
export const text = (id: string, synonyms: readonly string[], traits: Traits = {}): ColumnDefinition =>
  ({ id, type: "text", needed: false, synonyms, ...traits });

/** A text column of ids, kept exactly as written. */
export const id = (name: string, synonyms: readonly string[], traits: Traits = {}): ColumnDefinition =>
  text(name, synonyms, { compare: "exact", ...traits });

export const date = (name: string, synonyms: readonly string[], traits: Traits = {}): ColumnDefinition =>
  ({ id: name, type: "date", needed: false, synonyms, ...traits });

export const number = (name: string, synonyms: readonly string[], traits: Traits = {}): ColumnDefinition =>
  ({ id: name, type: "number", needed: false, synonyms, ...traits });

export const flag = (name: string, synonyms: readonly string[], traits: Traits = {}): ColumnDefinition =>
  ({ id: name, type: "flag", needed: false, synonyms, ...traits });
