import type { DatasetColumns, Indicator } from "../indicators/indicator";
import type { Period } from "../scorecard/period";
import type { DatasetId } from "../table/datasetId";
import type { Tables } from "../table/table";
import type { EvaluationSettings } from "./evaluationSettings";
import { explainRows } from "./explainRows";
import type { RowExplanation } from "./figure";
import { missingInputs } from "./missingInputs";
import { columnsAtHand, settingOf } from "./prepareSources";
import { teamNames } from "./teamNames";
import { nameKey } from "./words";

/** Rows that went one way, of those behind a number. */
export interface RowGroup extends Pick<RowExplanation, "outcome" | "reason"> {
  /** How many; a row that stands behind several agent-months counts as often. */
  readonly rows: number;
}

/** The rows behind one number. */
export interface RowsBehind {
  /** The indicator's title in force. */
  readonly title: string;
  readonly dataset: DatasetId;
  /** Columns of the dataset that the number is made from, as far as they are there. */
  readonly columns: readonly string[];
  /** In the table's order. */
  readonly rows: readonly RowExplanation[];
  /** Counted ones first, then those that are eligible only, then those left out, of the reasons the one with most rows first. */
  readonly groups: readonly RowGroup[];
}

/**
 * The rows behind one indicator's number for a team (null: the organisation) and a period, with what became of each; null where there are none:
 * no such team, or an input that is missing.
 */
export function rowsBehind(
  indicators: readonly Indicator[], indicator: Indicator, tables: Tables, settings: EvaluationSettings, team: string | null, period: Period,
): RowsBehind | null {
  const setting = settingOf(indicator, tables, settings);
  const isTeam = team === null || teamNames(tables).some((name) => nameKey(name) === nameKey(team));
  if (!isTeam || missingInputs(indicator.needs(setting), tables).length > 0) return null;
  const rows = explainRows(indicators, indicator, tables, settings, team, period);
  const [first] = rows;
  if (first === undefined) return null;
  const { dataset } = first;
  return { title: indicator.titleFor?.(setting) ?? indicator.title, dataset, columns: columnsOf(indicator.inputs, dataset, tables), rows, groups: groupsOf(rows) };
}

function columnsOf(inputs: readonly DatasetColumns[], dataset: DatasetId, tables: Tables): string[] {
  const { has } = columnsAtHand(tables);
  return inputs.flatMap((input) => (input.dataset === dataset ? input.columns.filter((column) => has(dataset, column)) : []));
}

const order = { "counted": 0, "eligible": 1, "left-out": 2 } as const;

function groupsOf(rows: readonly RowExplanation[]): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const { outcome, reason } of rows) {
    const key = `${outcome} ${reason ?? ""}`;
    groups.set(key, { outcome, reason, rows: (groups.get(key)?.rows ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => order[a.outcome] - order[b.outcome] || b.rows - a.rows);
}
