import type { Scorecard } from "../scorecard/scorecard";
import type { HistoryRow } from "./history";
import { historyNumber } from "./historyNumber";
import type { Publication, PublishedValue } from "./publication";

/** What a user says when a period is published. */
export interface Publishing {
  /** "" where the user gives no name. */
  readonly by: string;
}

/** The period that a scorecard shows, as it is published: every headline of its team, and of the organisation's those of its teams too. */
export function publishPeriod(card: Scorecard<unknown>, rows: readonly HistoryRow[], { by }: Publishing, today: number): Publication {
  const { period, team, asOf, overall, counts } = card;
  const headlines = new Map(card.lines.flatMap(({ description, headline }) => (headline === null ? [] : [[description.id, headline.period.id]])));
  return {
    period: period.id, team, by: by.trim(), on: today, asOf, score: historyNumber(overall.value), counts,
    values: rows.filter((row) => headlines.get(row.indicator) === row.period && (team === null || row.team === team)).map(publishedValue),
  };
}

function publishedValue({ indicator, team, period, value, n, left, status, fingerprint }: HistoryRow): PublishedValue {
  return { indicator, team, period, value, n, left, status, fingerprint };
}
