import type { PaneTexts } from "./english";
import type { Formats } from "./formats";
import { wholePercent } from "./wholePercent";

/** How sure something is, 0 to 1, in a word. */
function sureness(share: number): string {
  return share >= 1 ? "sicher" : share >= 0.9 ? "sehr wahrscheinlich" : share >= 0.7 ? "wahrscheinlich" : "geraten";
}

/** German words of the Data view. */
export function germanData({ amount, counted }: Formats): PaneTexts["data"] {
  return {
    intro: "Wofür Ihre Tabellen und deren Spalten gehalten werden. Eine Berichtigung wird in der Arbeitsmappe gespeichert und gilt von da an.",
    next: (command) => `„${command}“ verwendet, was Sie hier berichtigen.`,
    noTables: "Es gibt noch keine Tabellen. Legen Sie Ihre Zeilen auf ein Blatt, mit einer Überschrift über jeder Spalte, und kommen Sie wieder.",
    questions: (count) => counted(count, "Frage", "Fragen"),
    questionsRegion: "Fragen",
    summary: (found, all, tables) => `${amount(found)} von ${counted(all, "Spalte", "Spalten")} · ${tables.join(", ")}`,
    tables: "Gelesen aus",
    columns: "Spalten",
    place: (sheet, rows, isHidden) => `auf ${isHidden ? "dem ausgeblendeten Blatt " : ""}${sheet}, ${rows}`,
    tableIs: (table, dataset) => `${table} ist: ${dataset}`,
    notUsed: "Nicht verwendet",
    unused: "Nicht verwendet",
    columnIs: (column, header) => `${column} ist: ${header}`,
    notFound: "nicht gefunden",
    notInTable: "Nicht in meiner Tabelle",
    asFound: "Wie gefunden: meine Berichtigung zurücknehmen",
    confidence: (share, reason) => `${sureness(share)}, ${wholePercent(share)}: ${reason}`,
    headerIn: (header, tables) => `„${header}“ in ${tables.join(", ")}`,
    saidNone: "Sie haben angegeben, dass keine Überschrift dazu gehört",
    saidGone: (header) => `Sie haben „${header}“ angegeben; diese Überschrift gibt es nicht mehr`,
    absent: (count) => `${counted(count, "weitere Spalte", "weitere Spalten")}, die dazugehören ${count === 1 ? "kann" : "können"}`,
    missed: "wird für die Kennzahl dieser Daten gebraucht",
    notIn: (tables) => `nicht in ${tables.join(", ")}`,
    workedOut: "erschlossen",
  };
}
