/** Why rows are left out for what a measure is, whatever the definition says of its own rows. */
export const leftOutReasons = {
  noDate: "no date",
  afterAsOf: "after as-of",
  beforeFirst: "before the first whole period",
  noAccount: "no account",
  noOpening: "no opening revenue",
  noTenure: "no tenure",
  notYetCustomer: "not a customer yet when the window opened",
  touchUnknown: "not known whether support touched it",
  touched: "touched by support before the window",
  notTouched: "not touched by support before the window",
  flowUnknown: "gained or lost revenue unknown",
  employedLess: (days: number): string => `employed for less than ${days} days`,
} as const;
