import type { OptionValue, OptionValues } from "../indicators/definition";
import { datasetNamed } from "../table/datasetNamed";
import { headerKey } from "../table/headerKey";
import type { ColumnOverride, TableOverride } from "../table/match/matchOverrides";
import type { Granularity } from "./period";

/** What a user chose for a scorecard: kept in the workbook, so that a colleague's refresh makes the same one. */
export interface ScorecardChoices {
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly granularity: Granularity;
  /** Serial day up to which rows count; null takes the data's own last day. */
  readonly asOf: number | null;
  /** Options that were set, by indicator id. */
  readonly options: Readonly<Record<string, OptionValues>>;
  readonly tables: readonly TableOverride[];
  readonly columns: readonly ColumnOverride[];
}

/** What a scorecard is made with where nothing was ever chosen. */
export const defaultChoices: ScorecardChoices = { team: null, granularity: "month", asOf: null, options: {}, tables: [], columns: [] };

/**
 * The choices in force: what is said now wins over what the workbook remembers. An absent choice is one about which nothing is
 * said; options, tables and columns are held one by one, so that saying something about one leaves the others.
 */
export function choicesInForce(said: Partial<ScorecardChoices>, remembered: ScorecardChoices = defaultChoices): ScorecardChoices {
  return {
    team: said.team === undefined ? remembered.team : said.team,
    granularity: said.granularity ?? remembered.granularity,
    asOf: said.asOf === undefined ? remembered.asOf : said.asOf,
    options: joinOptions(said.options ?? {}, remembered.options),
    tables: join(said.tables ?? [], remembered.tables, ({ dataset }) => datasetKey(dataset)),
    columns: join(said.columns ?? [], remembered.columns, ({ dataset, column }) => `${datasetKey(dataset)}.${headerKey(column)}`),
  };
}

function joinOptions(said: ScorecardChoices["options"], remembered: ScorecardChoices["options"]): ScorecardChoices["options"] {
  const joined: Record<string, Record<string, OptionValue>> = {};
  for (const options of [remembered, said]) {
    for (const [indicator, values] of Object.entries(options)) joined[indicator] = { ...joined[indicator], ...values };
  }
  return joined;
}

function join<Choice>(said: readonly Choice[], remembered: readonly Choice[], keyOf: (choice: Choice) => string): readonly Choice[] {
  const spoken = new Set(said.map(keyOf));
  return [...said, ...remembered.filter((choice) => !spoken.has(keyOf(choice)))];
}

/** A dataset may be named in any spelling. */
function datasetKey(name: string): string {
  return datasetNamed(name)?.id ?? headerKey(name);
}
