import type { DatasetId } from "./datasetId";
import type { ColumnType } from "./table";

/** One column that a dataset can have. */
export interface ColumnDefinition {
  readonly id: string;
  readonly type: ColumnType;
  /** Whether the dataset's headline indicator cannot be computed without it. */
  readonly needed: boolean;
  /** Column that will do in its place where this one is needed and missing. */
  readonly orElse?: string;
  /** Header spellings, lower case and without punctuation, that stand for it. The first that a table has wins. */
  readonly synonyms: readonly string[];
  /** Spellings too general to recognise a table by ("date", "type"); tried last, once the dataset is known. */
  readonly generic?: readonly string[];
  /** Set where the column's own name is too general too: it is tried with the general spellings only. */
  readonly isNameGeneral?: true;
  /** Column that is worked out from this one: where it has a header, this one is not read. */
  readonly worksOut?: string;
  /** The language of each spelling that is not English, by its header key. */
  readonly languageOf?: Readonly<Record<string, string>>;
  /**
   * Words that nearly every cell of the column holds where no header names it. Where they are in several groups, these exclude each other, and
   * cells with words of two groups can hardly be anything else.
   */
  readonly words?: readonly (readonly string[])[];
  /**
   * What its cells look like, where no header names it: ids given one after the other, first days of months, names of people that are there
   * once, points of a survey's scale.
   */
  readonly look?: "numbered" | "month" | "person" | "scale";
  /** Whom its cells name: people, or whoever asks or handles, which may also be an organisation, a team or a queue. */
  readonly names?: "people" | "people-or-groups";
  /** Date columns before whose dates this one's never are. */
  readonly after?: readonly string[];
  /** `exact`: ids that differ in case only stay different. Otherwise case is ignored and the first spelling is shown. */
  readonly compare?: "exact";
  /** Words, lower case, that say there is nothing here: an article column of TRUE and FALSE. */
  readonly none?: readonly string[];
  /** Words, lower case, that elsewhere say there is nothing and are an answer here: an outcome of "none". */
  readonly answers?: readonly string[];
  /**
   * What a number column counts: `minutes` are read from any way to write a duration, amounts of `money` only in one currency, a
   * `share` also from percents, a `count` also from yes and no (at least once, never). A text column of `currency` names the one of each row's amounts.
   */
  readonly quantity?: "minutes" | "money" | "share" | "count" | "currency";
}

export interface DatasetDefinition {
  readonly id: DatasetId;
  readonly title: string;
  /** Table or sheet names, lower case, that stand for it. */
  readonly synonyms: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  /**
   * Set for tables of the leadership programme. Their headers are words of everyday lists (date, leader, kind), so that a table is one only
   * by its name, and nobody is asked about tables with other names.
   */
  readonly isProgramme?: true;
  /** Column that names a row. Where it repeats, the table is a log of events and is folded to the last one of each. */
  readonly idColumn?: string;
}
