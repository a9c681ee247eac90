import type { PaneTexts } from "./english";

/** The pane's German words about changes of the way of working that are marked. */
export const germanMarks: PaneTexts["marks"] = {
  commandTitle: "Eine Änderung vermerken …",
  title: "Eine Änderung vermerken",
  hint: "Von da an wird anders gearbeitet: Die Grenzen der üblichen Streuung beginnen neu, damit das, was die Änderung bewegte, nicht für immer als Signal gilt.",
  what: "Kennzahl",
  all: "Alle Kennzahlen",
  from: "Erster Monat der neuen Arbeitsweise",
  reason: "Was sich änderte",
  save: "Vermerken",
  cancel: "Abbrechen",
  marked: "Vermerkte Änderungen",
  of: (month, reason) => `${month}: ${reason}`,
  ofAll: (month, reason) => `${month}, alle Kennzahlen: ${reason}`,
  remove: "Entfernen",
  removeThis: (mark) => `Entfernen: ${mark}`,
};
