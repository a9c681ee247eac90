import type { tableMessages } from "../tableMessages";
import { germanName, joined, listed, quotedName } from "./germanWording";

export const germanTableMessages: typeof tableMessages = {
  tablesNone: () =>
    "Die sichtbaren Blätter der Arbeitsmappe enthalten keine Tabelle: eine Zeile je Fall, Person oder Antwort unter einer Zeile mit Spaltennamen. Fügen Sie eine ein oder importieren Sie eine, und erstellen Sie die Scorecard erneut.",
  tablesUnrecognised: (present) =>
    `Keine der Tabellen sieht nach Teamdaten aus (${listed(present)}). Geben Sie in der Ansicht „Daten“ des Aufgabenbereichs an, was eine davon ist, oder nennen Sie sie nach ihrem Inhalt, etwa Fälle oder Personen.`,
  tableNotUsed: (table) =>
    `Tabelle ${table} wurde nicht erkannt und wird nicht verwendet. Geben Sie in der Ansicht „Daten“ des Aufgabenbereichs an, was sie ist, oder nennen Sie sie nach ihrem Inhalt, etwa Fälle oder Personen.`,
  tableOnHiddenSheet: (dataset, table, sheet) =>
    `Tabelle ${table} sieht nach ${germanName(dataset)} aus, aber ihr Blatt ${sheet} ist ausgeblendet; daher wird sie nicht gelesen. Um sie zu verwenden, blenden Sie das Blatt ein (Rechtsklick auf ein Blattregister, Einblenden) oder kopieren Sie die Tabelle auf ein sichtbares Blatt.`,
  tableFiltered: (table) => `Tabelle ${table} ist gefiltert. Die vom Filter ausgeblendeten Zeilen zählen wie die anderen; um Zeilen auszulassen, nehmen Sie sie aus der Tabelle.`,
  tableUnsure: (table, dataset, found, lacking) =>
    `Tabelle ${table} könnte ${quotedName(dataset)} sein: Ihre Überschriften nennen ${joined(found.map(germanName))}, aber nicht ${joined(lacking.map(germanName))}. Sie wird nicht verwendet. ` +
    `Wenn sie ${quotedName(dataset)} ist, geben Sie es in der Ansicht „Daten“ des Aufgabenbereichs an oder nennen Sie die Tabelle oder ihr Blatt so, und geben Sie an, welche Überschriften die übrigen sind.`,
  tableTwice: (dataset, used, other) =>
    `Die Tabellen ${used} und ${other} sehen beide nach ${germanName(dataset)} aus. ${used} wird verwendet, weil sie besser passt; ist die andere die richtige, geben Sie es in der Ansicht „Daten“ des Aufgabenbereichs an oder nennen Sie sie ${quotedName(dataset)}.`,
  tablesStacked: (dataset, names) =>
    `${quotedName(dataset)} stammt aus ${names.length} Tabellen mit gleichen Spalten: ${listed(names)}. Ihre Zeilen zählen zusammen; blenden Sie das Blatt einer Tabelle aus, die nicht dazugehört.`,
  tableCopy: (dataset, used, other) =>
    `Die Tabellen ${used} und ${other} sehen beide nach ${germanName(dataset)} aus und beginnen mit denselben Zeilen; daher gilt ${other} als Kopie und wird nicht verwendet. Löschen Sie die Kopie, blenden Sie ihr Blatt aus, oder legen Sie sie in der Ansicht „Daten“ des Aufgabenbereichs beiseite.`,
  tableOtherUnits: (dataset, used, other, one, two) =>
    `Die Tabellen ${used} und ${other} sehen beide nach ${germanName(dataset)} aus, aber „${one}“ und „${two}“ haben nicht dieselbe Einheit; daher wird nur ${used} verwendet. Bringen Sie beide auf eine Einheit und benennen Sie die Spalten gleich.`,
  partLacksColumn: (tables, dataset, column) =>
    `Von den Tabellen für ${germanName(dataset)} ${tables.length === 1 ? "hat" : "haben"} ${listed(tables)} keine Spalte für ${quotedName(column)}: ${tables.length === 1 ? "Ihre" : "Deren"} Zeilen haben keinen Wert.`,
  tableEmpty: (table) => `Tabelle ${table} hat keine Zeilen.`,
};
