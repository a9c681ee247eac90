/**
 * Functions that are computed. Each has cases in the tests against the results that Excel's documentation gives;
 * a formula with any other function keeps its cached value.
 */
export const supportedFunctions: ReadonlySet<string> = new Set([
  "ABS", "AND", "AVERAGE", "AVERAGEIFS", "CHOOSE", "COLUMN", "COLUMNS", "CONCAT", "CONCATENATE", "COUNT", "COUNTA", "COUNTIF",
  "COUNTIFS", "DATE", "DAY", "EDATE", "EOMONTH", "FALSE", "FIND", "HYPERLINK", "IF", "IFERROR", "IFNA", "IFS", "INDEX", "INT",
  "ISBLANK", "ISERROR", "ISNUMBER", "ISTEXT", "LEFT", "LEN", "LOWER", "MATCH", "MAX", "MAXIFS", "MEDIAN", "MID", "MIN",
  "MINIFS", "MOD", "MONTH", "NA", "NETWORKDAYS", "NOT", "OR", "PERCENTILE", "REPT", "RIGHT", "ROUND", "ROUNDDOWN", "ROUNDUP",
  "ROW", "ROWS", "SEARCH", "SIGN", "STDEV", "SUBSTITUTE", "SUM", "SUMIFS", "SUMPRODUCT", "TEXT", "TEXTJOIN", "TODAY", "TRIM",
  "TRUE", "UNICHAR", "UPPER", "VALUE", "VLOOKUP", "WEEKDAY", "XLOOKUP", "YEAR",
]);

/** Functions for which the blank rows below the data of `A:A` make no difference, so that the reference may be cut there. */
export const cuttable: ReadonlySet<string> = new Set([
  "AVERAGE", "AVERAGEIFS", "COUNT", "COUNTA", "MATCH", "MAX", "MAXIFS", "MEDIAN", "MIN", "MINIFS", "PERCENTILE", "STDEV", "SUM",
  "SUMIFS", "VLOOKUP", "XLOOKUP",
]);

/** Functions that take or give serial days: which arguments are serials, and whether the result is one. */
export const serialDayFunctions: ReadonlyMap<string, { readonly arguments: readonly number[]; readonly result: boolean }> = new Map([
  ["DATE", { arguments: [], result: true }],
  ["DAY", { arguments: [0], result: false }],
  ["EDATE", { arguments: [0], result: true }],
  ["EOMONTH", { arguments: [0], result: true }],
  ["MONTH", { arguments: [0], result: false }],
  ["NETWORKDAYS", { arguments: [0, 1, 2], result: false }],
  ["WEEKDAY", { arguments: [0], result: false }],
  ["YEAR", { arguments: [0], result: false }],
]);
