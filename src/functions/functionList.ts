/** What a parameter is called where a formula is typed. */
export type ParameterName = "indicator" | "team" | "period" | "domain";

/** A function that formulas can call, as Excel has to know it; what it answers stands in `answers/`. */
export interface CustomFunction {
  /** Its name behind the namespace, which it is associated by too. */
  readonly id: FunctionId;
  readonly parameters: readonly { readonly name: ParameterName; readonly isOptional: boolean }[];
  /** Whether it answers with a block of cells. */
  readonly spills: boolean;
}

export type FunctionId = "VALUE" | "TARGET" | "STATUS" | "TREND" | "SCORE";

/** Stands before every function's name. */
export const functionNamespace = "SCORECARD";

const indicator = { name: "indicator", isOptional: false } as const;
const team = { name: "team", isOptional: true } as const;
const period = { name: "period", isOptional: true } as const;
const domain = { name: "domain", isOptional: true } as const;

/** Every function, in the order in which it is documented. */
export const functionList: readonly CustomFunction[] = [
  { id: "VALUE", parameters: [indicator, team, period], spills: false },
  { id: "TARGET", parameters: [indicator, team], spills: false },
  { id: "STATUS", parameters: [indicator, team, period], spills: false },
  { id: "TREND", parameters: [indicator, team], spills: true },
  { id: "SCORE", parameters: [domain, team, period], spills: false },
];
