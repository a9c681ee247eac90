import { writeFileSync } from "node:fs";
import path from "node:path";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";

/** How many times as large figures are from April 2026 on; shares of cases closed at first contact before and after. */
export interface Ripple {
  readonly handle: number;
  readonly csat: number;
  readonly kept: number;
  readonly resolved: readonly [before: number, after: number];
}

/** The field's two fixtures: a gain at a cost, which first-contact resolution pays for too though it stays above its target, and a healthy trade. */
export const gainAtACost: Ripple = { handle: 0.88, csat: 0.82, kept: 1, resolved: [0.97, 0.86] };
export const healthyTrade: Ripple = { handle: 1.15, csat: 1.24, kept: 1.08, resolved: [0.86, 0.86] };

/** Writes twenty cases and four accounts a day of January to June 2026 as two CSV files. */
export function writeRipple(folder: string, { handle, csat, kept, resolved }: Ripple): { readonly cases: string; readonly accounts: string } {
  const first = parseDay("2026-01-01") ?? Number.NaN;
  const change = parseDay("2026-04-01") ?? Number.NaN;
  const days = (perDay: number): { readonly day: string; readonly isAfter: boolean; readonly index: number }[] => Array.from({ length: 181 * perDay }, (_, index) => {
    const at = first + Math.floor(index / perDay);
    return { day: formatDay(at), isAfter: at >= change, index };
  });
  const around = (value: number, index: number): number => value * (index % 2 === 0 ? 0.95 : 1.05);
  const files = { cases: path.join(folder, "cases.csv"), accounts: path.join(folder, "accounts.csv") };
  writeFileSync(files.cases, ["Case ID,Opened,Closed,Transfers,Reopens,Handle minutes,CSAT", ...days(20).map(({ day, isAfter, index }) => {
    const isResolved = (index * 37) % 100 < 100 * resolved[isAfter ? 1 : 0];
    return [`K${index}`, day, day, isResolved ? 0 : 1, 0, around(12 * (isAfter ? handle : 1), index), around(3.5 * (isAfter ? csat : 1), index)].join(",");
  })].join("\n"));
  writeFileSync(files.accounts, ["Account,Period,Opening revenue,Expansion,Contraction,Churned revenue", ...days(4).map(({ day, isAfter, index }) =>
    [`A${index}`, day, 100, 0, 0, (index * 7) % 100 < 60 * (isAfter ? kept : 1) ? 0 : 100].join(","))].join("\n"));
  return files;
}
