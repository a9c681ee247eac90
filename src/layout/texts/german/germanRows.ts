import type { englishRows } from "../englishRows";

/** The German words of a sheet that lists the rows behind a number. */
export const germanRows: typeof englishRows = {
  sheet: (indicator) => `Zeilen zu ${indicator}`,
  table: (indicator) => `Zeilen zu ${indicator}`,
  note: (indicator, who, period, rows) =>
    `${indicator}, ${who}, ${period}: ${rows} Zeilen, wie sie beim Schreiben standen. Namen von Personen und einzelne Umfrageantworten sind weggelassen; jeder Link führt zu seiner Zeile.`,
  cut: (listed, rows) => ` Aufgeführt sind die ersten ${listed} von ${rows} Zeilen.`,
  organisation: "alle Teams",
  headers: { countsAs: "Zählt als", reason: "Warum nicht", cell: "Zeile" },
  outcomes: { "counted": "Gezählt", "eligible": "Zählend, nicht gezählt", "left-out": "Ausgelassen" },
};
