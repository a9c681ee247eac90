import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** German words of the Output view. */
export function germanOutput({ amount, decimals, counted }: Formats): PaneTexts["output"] {
  return {
    none: "Hier steht, was ein Lauf liest, berechnet und schreibt und wie lange das dauert.",
    copy: "Kopieren",
    copied: "Kopiert.",
    clear: "Leeren",
    clearTitle: "Ausgabe leeren",
    list: "Läufe, der letzte zuerst",
    seconds: (value) => `${decimals(value, 2)} s`,
    requests: (count) => counted(count, "Anfrage an Excel", "Anfragen an Excel"),
    readTable: (table, dataset, rows) => `${table} als ${dataset} gelesen: ${counted(rows, "Zeile", "Zeilen")}`,
    measured: (measured, all) => `${amount(measured)} von ${counted(all, "Kennzahl", "Kennzahlen")} berechnet`,
    edits: (count) => `${counted(count, "Änderung", "Änderungen")} geschrieben`,
  };
}
