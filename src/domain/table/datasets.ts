import type { ColumnType } from "./table";

/** One column that a dataset can have. */
export interface ColumnDefinition {
  readonly id: string;
  readonly type: ColumnType;
  /** Whether the dataset's headline indicator cannot be computed without it. */
  readonly needed: boolean;
  /** Header spellings, lower case and without punctuation, that stand for it. */
  readonly synonyms: readonly string[];
}

export interface DatasetDefinition {
  readonly id: DatasetId;
  readonly title: string;
  /** Table or sheet names, lower case, that stand for it. */
  readonly synonyms: readonly string[];
  readonly columns: readonly ColumnDefinition[];
}

export type DatasetId =
  | "cases" | "decisions" | "contributions" | "suggestions" | "interactions" | "questions"
  | "people" | "teams" | "role-fills" | "effort-answers" | "accounts";
