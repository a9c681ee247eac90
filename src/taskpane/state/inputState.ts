import type { DatasetId } from "../../domain/table/datasetId";
import type { TablePreview } from "../../domain/table/preview/tablePreview";

/** What the user is to point at in the sheet: a dataset's table, or the header of one of its columns. */
export interface PickGoal {
  readonly dataset: DatasetId;
  /** null for the table as a whole. */
  readonly column: string | null;
}

/** A pointing that goes on. */
export interface Picking {
  readonly goal: PickGoal;
  /** Why the last selection was not it; null where none was tried. */
  readonly problem: string | null;
}

export type PreviewState =
  | { readonly kind: "loading" }
  /** null where no table is the dataset any more. */
  | { readonly kind: "shown"; readonly preview: TablePreview | null }
  | { readonly kind: "failed"; readonly text: string };

/** How far adding tables is, or looking for what was changed of the sample. */
export type InputStage = "add" | "compare";

/** What came of it. */
export type InputOutcome = "sample-added" | "sample-removed" | "sample-partly-removed" | "table-added";

/** What the pane knows of the tables' cells, and of what the user is pointing at. */
export interface InputState {
  readonly picking: Picking | null;
  /** Of the datasets whose first rows were asked for. */
  readonly previews: Readonly<Partial<Record<DatasetId, PreviewState>>>;
}

export const firstInputState: InputState = { picking: null, previews: {} };
