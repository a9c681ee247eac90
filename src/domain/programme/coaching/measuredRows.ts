import { mixMeasureOf } from "../../insights/mixMeasureOf";
import { stratumOfRows } from "../../insights/stratumOfRows";
import type { Figure } from "../../insights/figure";
import { textOf } from "../../measure/columns";
import { RowClasses } from "../../measure/rowClasses";
import { always } from "../../measure/rowPredicate";
import { rowValues } from "../../measure/rowValues";
import type { Sources } from "../../measure/sources";
import type { MonthWindow } from "../../measure/timeline";
import type { Table } from "../../table/table";
import type { Agents } from "./agents";

/** What makes the mix of work. */
const mixColumns = ["topic", "channel", "handled-by"] as const;

/** The rows that a measure averages in a window, with whose they are and what kind of work they were; in the table's order. */
export interface MeasuredRows {
  readonly agents: Int32Array;
  readonly strata: Int32Array;
  readonly strataCount: number;
  /** 1 or 0 of a share. */
  readonly values: Float64Array;
  /** Code of each row's topic; −1 without one. */
  readonly topics: Int32Array;
  readonly topicNames: readonly string[];
  readonly isShare: boolean;
}

/** Picks the rows of a measure that an agent handled; null where it is no average over rows. */
export function measuredRows({ measure }: Figure, window: MonthWindow, cases: Table, agents: Agents, sources: Sources): MeasuredRows | null {
  const average = mixMeasureOf(measure);
  if (average === null) return null;
  const table = sources.table(average.rows.dataset);
  const classes = new RowClasses(sources, average.rows, average.kind === "share" ? average.counted : always);
  const values = average.kind === "share" ? null : rowValues(table, average.value);
  const caseOf = average.rows.dataset === "cases" ? null : casesBehind(table, cases);
  const agentOf = agentReader(table, caseOf, agents);
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row++) if (classes.isEligible(row) && classes.within(row, null, window) && agentOf(row) >= 0) rows.push(row);

  const behind = Int32Array.from(rows, (row) => (caseOf === null ? row : (caseOf[row] as number)));
  const used = new Uint8Array(cases.rowCount);
  for (const row of behind) if (row >= 0) used[row] = 1;
  const { strata, count } = stratumOfRows(cases, mixColumns, (row) => used[row] === 1);
  const topic = textOf(cases, "topic");
  return {
    agents: Int32Array.from(rows, agentOf),
    // Rows whose case is not known are a kind of their own.
    strata: behind.map((row) => (row < 0 ? count : (strata[row] as number))), strataCount: count + 1,
    values: Float64Array.from(rows, (row) => (values === null ? (classes.classes[row] === classes.counted ? 1 : 0) : (values[row] as number))),
    topics: behind.map((row) => (row < 0 ? -1 : topic?.codes[row] ?? -1)), topicNames: topic?.values ?? [],
    isShare: average.kind === "share",
  };
}

/** The case that each row of another table is about; −1 where it names none that is there. */
function casesBehind(table: Table, cases: Table): Int32Array {
  const behind = new Int32Array(table.rowCount).fill(-1);
  const [own, known] = [textOf(table, "case-id"), textOf(cases, "case-id")];
  if (own === null || known === null) return behind;
  const codeOf = new Map(known.values.map((id, code) => [id, code]));
  const rowOf = new Int32Array(known.values.length).fill(-1);
  known.codes.forEach((code, row) => { if (code >= 0) rowOf[code] = row; });
  const rowOfOwn = Int32Array.from(own.values, (id) => rowOf[codeOf.get(id) ?? -1] ?? -1);
  return behind.map((_, row) => rowOfOwn[own.codes[row] as number] ?? -1);
}

/** Whose a row is: of the agent whom it names, else of the one who handled its case; nobody's where a machine did alone. */
function agentReader(table: Table, caseOf: Int32Array | null, { ofCase, isMachines, named }: Agents): (row: number) => number {
  if (caseOf === null) return (row) => ofCase[row] as number;
  const agent = textOf(table, "agent");
  const ofCode = Int32Array.from(agent?.values ?? [], named);
  return (row) => {
    const behind = caseOf[row] as number;
    const code = agent?.codes[row] ?? -1;
    return isMachines[behind] === 1 ? -1 : code >= 0 ? (ofCode[code] as number) : ofCase[behind] ?? -1;
  };
}
