import { messages } from "../../diagnostics/messages";
import type { Said } from "../../diagnostics/said";
import { columnNamed } from "../columnNamed";
import { datasetNamed } from "../datasetNamed";
import { datasets } from "../datasets";

/** "This table is that dataset", in the user's words. */
export interface TableOverride {
  /** Empty where the table is none of them, and is not to be used. */
  readonly dataset: string;
  /** The Excel table's name, or what a block of cells goes by. */
  readonly table: string;
  /** Whether other tables may be that dataset beside it. Otherwise it is read from those alone that are named. */
  readonly also?: boolean | undefined;
}

/** "This header is that column of that dataset", in the user's words. */
export interface ColumnOverride {
  readonly dataset: string;
  readonly column: string;
  /** Empty where no header is it: then nothing is matched or guessed for the column, and nothing is asked. */
  readonly header: string;
}

/** What the user said about tables and columns; it wins over everything that is guessed. */
export interface MatchOverrides {
  readonly tables: readonly TableOverride[];
  readonly columns: readonly ColumnOverride[];
}

export const noOverrides: MatchOverrides = { tables: [], columns: [] };

/**
 * Reads `dataset.column=header` (`cases.first contact flag=FCR`); dataset and column are accepted in any spelling, the
 * header may hold any character, and nothing behind the sign says that no header is it. Where the text says something else the answer is a message with the next step.
 */
export function parseColumnOverride(text: string): ColumnOverride | { readonly error: Said } {
  const parts = /^([^.=]+)\.([^=]+)=(.*)$/su.exec(text);
  if (!parts) return { error: messages.mapUnreadable(text) };
  const [, dataset = "", column = "", header = ""] = parts;
  const definition = datasetNamed(dataset);
  if (!definition) return { error: messages.datasetUnknown(dataset.trim(), datasets.map(({ id }) => id)) };
  const found = columnNamed(definition, column);
  if (!found) return { error: messages.columnUnknown(definition.id, column.trim(), definition.columns.map(({ id }) => id)) };
  return { dataset: definition.id, column: found.id, header: header.trim() };
}
