import { rowChecks } from "./rowChecks";

/** Codes of findings that no row check makes, and whether only a person can settle them. All codes are explained in docs/data.md. */
const others: Readonly<Record<string, boolean>> = {
  "as-of.before-data": true,
  "cell.error": true,
  "date.half-swapped": true,
  "date.order-ambiguous": true,
  "date.order-conflict": true,
  "date.order-from-table": false,
  "date.unreadable": true,
  "date.zone": false,
  "date.zones-mixed": false,
  "duration.clock-ambiguous": true,
  "duration.from-times": false,
  "duration.unreadable": true,
  "flag.unreadable": true,
  "map.no-table": true,
  "map.unknown-column": true,
  "map.unknown-dataset": true,
  "map.unknown-header": true,
  "map.unknown-table": true,
  "name.taken": true,
  "number.from-flags": false,
  "number.marks-ambiguous": false,
  "number.mixed-currencies": true,
  "number.percent-points": false,
  "number.unreadable": true,
  "table.column-choice": false,
  "table.column-missing": true,
  "table.empty": false,
  "table.event-log-folded": false,
  "table.id-missing": true,
  "table.ids-repeated": true,
  "table.none": true,
  "table.none-recognised": true,
  "table.not-recognised": false,
  "table.part-lacks-column": false,
  "table.stacked": false,
  "table.two-tables": true,
  "team.unknown": true,
  "text.names-merged": false,
};

/** Every code that a finding can have, with whether only a person can settle it. */
export const findingCodes: ReadonlyMap<string, boolean> = new Map([
  ...Object.entries(others),
  ...rowChecks.map(({ code, needsYou }) => [code, needsYou] as const),
]);
