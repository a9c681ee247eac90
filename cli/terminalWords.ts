import type { Language } from "../src/domain/language/language";

/** What the command line says around a scorecard. Numbers and days come in already written out. */
export interface TerminalWords {
  /** Indicator, period, now, target, verdict, n. */
  readonly headers: readonly [string, string, string, string, string, string];
  readonly everyone: string;
  readonly dataTo: (day: string) => string;
  readonly upToDate: string;
  readonly written: string;
  readonly published: (period: string, day: string, by: string) => string;
  readonly restated: (count: number, sheet: string) => string;
}

export const terminalWords: Readonly<Record<Language, TerminalWords>> = {
  en: {
    headers: ["Indicator", "Period", "Now", "Target", "Verdict", "n"],
    everyone: "The whole organisation",
    dataTo: (day) => `data to ${day}`,
    upToDate: "The sheets were up to date.",
    written: "The sheets are written.",
    published: (period, day, by) => `Last published: ${period}, on ${day}${by === "" ? "" : ` by ${by}`}.`,
    restated: (count, sheet) => ` ${count} published ${count === 1 ? "value is" : "values are"} restated: see the sheet ${sheet}.`,
  },
  de: {
    headers: ["Kennzahl", "Zeitraum", "Jetzt", "Ziel", "Urteil", "n"],
    everyone: "Die ganze Organisation",
    dataTo: (day) => `Daten bis ${day}`,
    upToDate: "Die Blätter waren aktuell.",
    written: "Die Blätter sind geschrieben.",
    published: (period, day, by) => `Zuletzt veröffentlicht: ${period}, am ${day}${by === "" ? "" : ` von ${by}`}.`,
    restated: (count, sheet) => ` ${count} ${count === 1 ? "veröffentlichter Wert ist" : "veröffentlichte Werte sind"} berichtigt: siehe Blatt ${sheet}.`,
  },
};
