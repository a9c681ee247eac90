import type { ScorecardSettings } from "../../src/commands/command";
import { parseDay } from "../../src/domain/table/serialDay";

export const defaultSettings: ScorecardSettings = {
  asOf: null, granularity: "month", team: null, options: {}, tables: [], columns: [], locale: "en",
};

/** The day on which every test runs. */
export const today = parseDay("2026-11-22") ?? 0;
