import type { ScorecardSettings } from "../src/commands/command";

/** The command line's own settings where nothing is set. */
export const benchSettings: ScorecardSettings = { asOf: null, granularity: "month", team: null, options: {}, tables: [], columns: [], locale: "en" };
