import { wilson } from "../../scorecard/interval/wilson";
import type { Exclusion } from "../../scorecard/result";
import { textOf } from "../columns";
import { makeFigure, type CompiledMeasure, type RowExplanation } from "../figure";
import { leftOutReasons } from "../leftOutReasons";
import type { ActiveAgentsMeasure } from "../measure";
import { RowClasses } from "../rowClasses";
import { always } from "../rowPredicate";
import type { Sources } from "../sources";
import { monthsEmployed, type Stay } from "../stays";
import type { MonthWindow } from "../timeline";
import { nameKey } from "../words";

/** Agent-months with enough qualifying rows ÷ agent-months, from the month of the first row on. Agents are matched by name. */
export function compileActiveAgents(measure: ActiveAgentsMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, measure.rows, always);
  const { timeline, teams } = sources;
  const firstMonth = firstDatedMonth(sources.months(measure.rows.dataset, measure.rows.anchor));
  const rowsOf = qualifyingRows(measure, sources, classes);
  const stays = sources.allStays().filter(({ isAgent }) => isAgent);
  const teamIndex = new Map(teams.map((team, index) => [nameKey(team), index]));
  const slotOf = (stay: Stay): number => teamIndex.get(stay.team ?? "") ?? teams.length;
  const tenureReason = leftOutReasons.employedLess(measure.minimumTenure);

  function outcomeOf(stay: Stay, month: number): RowExplanation["outcome"] {
    if ((timeline.ends[month] as number) - stay.hired < measure.minimumTenure) return "left-out";
    return (rowsOf.get(stay.person)?.[month] ?? 0) >= measure.atLeast ? "counted" : "eligible";
  }

  // Per team and month: left out, eligible only, counted.
  const states = new Int32Array((teams.length + 1) * timeline.monthCount * 3);
  const stateOf = { "left-out": 0, "eligible": 1, "counted": 2 } as const;
  for (const stay of stays) {
    const { first, last } = monthsEmployed(stay, timeline);
    for (let month = Math.max(first, firstMonth); month <= last; month++) {
      (states[(slotOf(stay) * timeline.monthCount + month) * 3 + stateOf[outcomeOf(stay, month)]] as number)++;
    }
  }

  function total(team: number | null, window: MonthWindow): readonly [leftOut: number, eligible: number, counted: number] {
    const sums: [number, number, number] = [0, 0, 0];
    for (let slot = team ?? 0; slot <= (team ?? teams.length); slot++) {
      for (let month = Math.max(0, window.first); month <= Math.min(timeline.monthCount - 1, window.last); month++) {
        const at = (slot * timeline.monthCount + month) * 3;
        for (const state of [0, 1, 2] as const) sums[state] += states[at + state] as number;
      }
    }
    return sums;
  }

  const tooNew = (rows: number): Exclusion[] => (rows > 0 ? [{ reason: tenureReason, rows }] : []);
  return {
    organisationOnly: false,
    figure(team, window) {
      const [leftOut, eligible, counted] = total(team, window);
      const n = eligible + counted;
      return makeFigure({
        value: n === 0 ? null : counted / n, n, numerator: counted, denominator: n, interval: () => wilson(counted, n),
        excluded: [...tooNew(leftOut), ...classes.excluded(classes.count(team, window))],
      });
    },
    totalExcluded: () => [...tooNew(total(null, { first: 0, last: Infinity })[0]), ...classes.totalExcluded()],
    rows(team, window) {
      const { sourceRows } = sources.table("people");
      return stays.flatMap((stay): RowExplanation[] => {
        if (team !== null && slotOf(stay) !== team) return [];
        const { first, last } = monthsEmployed(stay, timeline);
        const explanations: RowExplanation[] = [];
        for (let month = Math.max(first, firstMonth, window.first); month <= Math.min(last, window.last); month++) {
          const outcome = outcomeOf(stay, month);
          explanations.push({ dataset: "people", row: stay.row, sourceRow: sourceRows[stay.row] ?? stay.row, outcome, reason: outcome === "left-out" ? tenureReason : null });
        }
        return explanations;
      });
    },
  };
}

function firstDatedMonth(months: Int32Array): number {
  let first = Infinity;
  for (const month of months) if (month >= 0 && month < first) first = month;
  return first;
}

/** Qualifying rows per month, by the agent's name. */
function qualifyingRows(measure: ActiveAgentsMeasure, sources: Sources, classes: RowClasses): Map<string, Int32Array> {
  const counts = new Map<string, Int32Array>();
  const agents = textOf(sources.table(measure.rows.dataset), measure.agent);
  if (!agents) return counts;
  const countsOfCode = agents.values.map((name) => {
    const key = nameKey(name);
    const known = counts.get(key) ?? new Int32Array(sources.timeline.monthCount);
    counts.set(key, known);
    return known;
  });
  for (let row = 0; row < classes.classes.length; row++) {
    const month = classes.months[row] as number;
    const ofAgent = countsOfCode[agents.codes[row] as number];
    if (month >= 0 && ofAgent && classes.isEligible(row)) (ofAgent[month] as number)++;
  }
  return counts;
}
