import { columnTitle } from "../../table/columnTitle";
import { amount, capital, count, listed, money } from "./wording";

/** Columns that are worked out from others. */
export const derivedMessages = {
  derived: (dataset: string, column: string, headers: readonly string[], rows: number, of: number, how: string) =>
    `${capital(columnTitle(column))} of ${columnTitle(dataset)} has no column of its own. For ${amount(rows)} of ${count(of, "row")} it is worked out from ${headers.map((header) => `"${header}"`).join(" and ")}: ${how}.`,
  derivedMinutes: () => "the time from the first to the second, pauses included",
  derivedTransfers: () => "one less than the agents that a case was assigned to one after the other",
  derivedClosed: (statuses: readonly string[]) => `a case whose status says that it is over (${listed(statuses)}) closed when it was last updated`,
  derivedImplemented: (statuses: readonly string[]) => `a suggestion whose status says that it is in use (${listed(statuses)}) was implemented when it was last updated`,
  derivedAnswered: () => "the moment of the question and the time until its answer",
  derivedExitKind: () => "reasons that leave no doubt are voluntary, involuntary or a transfer; the others stay unknown and do not count as voluntary",
  derivedSource: () => "yes is internal, no is external",
  derivedChurnedRevenue: (accounts: number, lost: number, total: number) =>
    `an account that churned lost all its revenue (${count(accounts, "account")}, ${money(lost)} of ${money(total)}), one that did not lost none`,
  derivedPeriod: (month: string) =>
    `there is one row for each account, so the table is taken to show the accounts at the end of ${month}, the last month that is complete, and its revenue is followed over that month; for another month give an as-of date (--as-of on the command line)`,
} as const;
