import type { OptionValue, OptionValues } from "../indicators/definition";
import { joinPacks, type SaidPack, type SavedPack } from "../packs/savedPack";
import { datasetNamed } from "../table/datasetNamed";
import type { StaffingGoals } from "../insights/staffing/staffingGoals";
import { headerKey } from "../table/headerKey";
import type { ColumnOverride, TableOverride } from "../table/match/matchOverrides";
import { joinMarks, type MarkedChange, type SaidMark } from "./markedChange";
import type { Granularity } from "./period";

/** Whose Scorecard sheets are made: the organisation's (or the chosen team's) alone, one for every team, or both. */
export type ScorecardShape = "organisation" | "teams" | "both";

/** Every shape, in the order in which it is offered. */
export const scorecardShapes: readonly ScorecardShape[] = ["organisation", "teams", "both"];

/** What a user chose for a scorecard: kept in the workbook, so that a colleague's refresh makes the same one. */
export interface ScorecardChoices {
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly shape: ScorecardShape;
  /** Whether the Coaching sheet is written, which names agents beside their work. */
  readonly coaching: boolean;
  readonly granularity: Granularity;
  /** Serial day up to which rows count; null takes the data's own last day. */
  readonly asOf: number | null;
  /** Options that were set, by indicator id. */
  readonly options: Readonly<Record<string, OptionValues>>;
  /** Targets that were set, by indicator id, in the indicator's unit (80 % is 0.8). One that is typed on a sheet wins. */
  readonly targets: Readonly<Record<string, number>>;
  /** Relative weights in the scores that were set, by indicator id, ≥ 0; the others' is 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  /** What was set of how staffing is reckoned. */
  readonly staffing: Partial<StaffingGoals>;
  /** Changes of the way of working that were marked, oldest first: limits of usual variation begin anew with them. */
  readonly marks: readonly MarkedChange[];
  readonly tables: readonly TableOverride[];
  readonly columns: readonly ColumnOverride[];
  /** Indicator packs, in the order in which they were added. */
  readonly packs: readonly SavedPack[];
}

/** What is said now; a choice that is left out is one about which nothing is said. */
export interface SaidChoices extends Partial<Omit<ScorecardChoices, "tables" | "columns" | "packs" | "marks" | keyof SaidSettings>>, SaidSettings {
  readonly marks?: readonly SaidMark[];
  readonly tables?: readonly SaidTable[];
  readonly columns?: readonly SaidColumn[];
  readonly packs?: readonly SaidPack[];
}

/** As kept; null takes back what was set before of the option, the target, the weight or the staffing. */
export interface SaidSettings {
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue | null>>>>;
  readonly targets?: Readonly<Record<string, number | null>>;
  readonly weights?: Readonly<Record<string, number | null>>;
  readonly fiscalYearStart?: number;
  readonly staffing?: Readonly<Partial<Record<keyof StaffingGoals, number | null>>>;
}

/** As kept; without a dataset what was said of the table before is taken back. */
export type SaidTable = Omit<TableOverride, "dataset"> & { readonly dataset: string | null };

/** As kept; without a header what was said of the column before is taken back. */
export type SaidColumn = Omit<ColumnOverride, "header"> & { readonly header: string | null };

/** What a scorecard is made with where nothing was ever chosen. */
export const defaultChoices: ScorecardChoices = {
  team: null, shape: "organisation", coaching: false, granularity: "month", asOf: null, options: {}, targets: {}, weights: {}, fiscalYearStart: 1, staffing: {}, marks: [], tables: [], columns: [], packs: [],
};

/**
 * The choices in force: what is said now wins over what the workbook remembers. An absent choice is one about which nothing is
 * said; options, targets, weights, staffing, marks, tables and columns are held one by one, so that saying something about one leaves the others.
 */
export function choicesInForce(said: SaidChoices, remembered: ScorecardChoices = defaultChoices): ScorecardChoices {
  return {
    team: said.team === undefined ? remembered.team : said.team,
    shape: said.shape ?? remembered.shape,
    coaching: said.coaching ?? remembered.coaching,
    granularity: said.granularity ?? remembered.granularity,
    asOf: said.asOf === undefined ? remembered.asOf : said.asOf,
    options: joinOptions(said.options ?? {}, remembered.options),
    targets: joinValues(said.targets ?? {}, remembered.targets),
    weights: joinValues(said.weights ?? {}, remembered.weights),
    fiscalYearStart: said.fiscalYearStart ?? remembered.fiscalYearStart,
    staffing: joinValues(said.staffing ?? {}, remembered.staffing),
    marks: joinMarks(said.marks ?? [], remembered.marks),
    tables: joinTables(said.tables ?? [], remembered.tables),
    columns: joinColumns(said.columns ?? [], remembered.columns),
    packs: joinPacks(said.packs ?? [], remembered.packs),
  };
}

/** What was said of settings before, and what is said now: of the same one the latter. */
export function joinSaid(before: SaidSettings, now: SaidSettings): SaidSettings {
  const options = { ...before.options };
  for (const [indicator, values] of Object.entries(now.options ?? {})) options[indicator] = { ...options[indicator], ...values };
  return { ...before, ...now, options, targets: { ...before.targets, ...now.targets }, weights: { ...before.weights, ...now.weights }, ...(before.staffing || now.staffing ? { staffing: { ...before.staffing, ...now.staffing } } : {}) };
}

function joinOptions(said: NonNullable<SaidSettings["options"]>, remembered: ScorecardChoices["options"]): ScorecardChoices["options"] {
  const indicators = new Set([...Object.keys(remembered), ...Object.keys(said)]);
  const joined = [...indicators].map((indicator) => [indicator, joinValues(said[indicator] ?? {}, remembered[indicator] ?? {})] as const);
  return Object.fromEntries(joined.filter(([, values]) => Object.keys(values).length > 0));
}

function joinValues<Value>(said: Readonly<Record<string, Value | null>>, remembered: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries({ ...remembered, ...said }).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Tables that are named as a dataset's only ones take the place of those named before; any other choice is about its table alone. */
function joinTables(said: readonly SaidTable[], remembered: readonly TableOverride[]): TableOverride[] {
  const settled = new Set(said.filter(isSettled).map(({ dataset }) => datasetKey(dataset ?? "")));
  const tables = new Set(said.filter((choice) => !isSettled(choice)).map(({ table }) => table.toLowerCase()));
  return [
    ...said.flatMap(({ dataset, ...choice }) => (dataset === null ? [] : [{ dataset, ...choice }])),
    ...remembered.filter(({ dataset, table }) => !settled.has(datasetKey(dataset)) && !tables.has(table.toLowerCase())),
  ];
}

function isSettled({ dataset, also }: SaidTable): boolean {
  return dataset !== null && dataset.trim() !== "" && also !== true;
}

function joinColumns(said: readonly SaidColumn[], remembered: readonly ColumnOverride[]): ColumnOverride[] {
  const spoken = new Set(said.map(columnKey));
  return [
    ...said.flatMap(({ header, ...column }) => (header === null ? [] : [{ ...column, header }])),
    ...remembered.filter((choice) => !spoken.has(columnKey(choice))),
  ];
}

/** What two choices about one column have in common, however it is spelled. */
export function columnKey({ dataset, column }: Pick<ColumnOverride, "dataset" | "column">): string {
  return `${datasetKey(dataset)}.${headerKey(column)}`;
}

/** A dataset may be named in any spelling. */
function datasetKey(name: string): string {
  return datasetNamed(name)?.id ?? headerKey(name);
}
