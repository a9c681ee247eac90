import type { DateOrder } from "../../../table/parse/dateOrder";
import type { cellMessages } from "../cellMessages";
import { amount, count, germanName, listed } from "./germanWording";

const orders: Readonly<Record<DateOrder, string>> = { "day-first": "mit dem Tag zuerst", "month-first": "mit dem Monat zuerst", "year-first": "mit dem Jahr zuerst" };

const cells = (rows: number): string => count(rows, "Zelle", "Zellen");
const values = (rows: number): string => count(rows, "Wert", "Werte");
const answers = (rows: number): string => count(rows, "Antwort", "Antworten");
const leftOut = (rows: number): string => (rows === 1 ? "wird ausgelassen" : "werden ausgelassen");
const stamped = (header: string | null): string => (header === null ? "nach der Reihenfolge in der Tabelle" : `nach „${header}“`);

/** What a column's values cannot be read as. */
const unreadable = (header: string, rows: number, shown: string, as: string): string =>
  `${values(rows)} von „${header}“ ${rows === 1 ? "lässt" : "lassen"} sich nicht als ${as} lesen, etwa „${shown}“, und ${leftOut(rows)}.`;

export const germanCellMessages: typeof cellMessages = {
  cellError: (header, rows, shown) =>
    `${cells(rows)} von „${header}“ ${rows === 1 ? "enthält" : "enthalten"} einen Fehler wie ${shown} und ${leftOut(rows)}. Korrigieren Sie die Formeln oder leeren Sie die Zellen.`,
  dateUnreadable: (header, rows, shown) => unreadable(header, rows, shown, "Datum"),
  numberUnreadable: (header, rows, shown) => unreadable(header, rows, shown, "Zahl"),
  flagUnreadable: (header, rows, shown) => unreadable(header, rows, shown, "Ja oder Nein"),
  dateOrderAmbiguous: (header, rows, shown, order) =>
    `Die Datumswerte von „${header}“ (${count(rows, "Text", "Texte")} wie „${shown}“) lassen offen, ob Tag oder Monat zuerst steht. Sie werden ${orders[order]} gelesen; wenn das falsch ist, schreiben Sie sie als JJJJ-MM-TT.`,
  dateOrderFromTable: (header, shown, order) =>
    `Die Datumswerte von „${header}“ allein lassen offen, ob Tag oder Monat zuerst steht („${shown}“). Sie werden ${orders[order]} gelesen wie die übrigen der Tabelle.`,
  dateOrderConflict: (header, order, rows, shown) =>
    `Die meisten Datumswerte von „${header}“ sind ${orders[order]} geschrieben, aber ${values(rows)} ${rows === 1 ? "kann" : "können"} nur andersherum gemeint sein, etwa „${shown}“, und ${leftOut(rows)}. Zweifelhaft sind auch Datumswerte dieser Spalte, die beides sein können: Prüfen Sie, woher sie kommen.`,
  dateZone: (table, rows, zones) =>
    `${count(rows, "Zeitangabe", "Zeitangaben")} von ${table} ${rows === 1 ? "nennt ihre" : "nennen ihre"} Zeitzone (${listed(zones)}). Sie werden gelesen, wie die Uhr sie dort zeigt.`,
  dateZonesMixed: (table, rows, zones, to) =>
    `Die Zeitangaben von ${table} stammen aus mehreren Zeitzonen (${listed(zones)}). ${count(rows, "Zeitangabe", "Zeitangaben")} ${rows === 1 ? "wurde" : "wurden"} auf ${to} umgerechnet, in der die meisten stehen, damit die Zeit zwischen zweien stimmt. Exportieren Sie alle in einer Zone, damit auch die Tage sicher sind.`,
  dateHalfSwapped: (header, rows, shown) =>
    `Bei ${count(rows, "Datumswert", "Datumswerten")} von „${header}“ wurden Tag und Monat vertauscht, als die Datei in Excel geöffnet wurde (kein echtes Datum hat einen Tag über 12, und alle als Text gebliebenen, wie „${shown}“, haben einen). Sie wurden zurückgetauscht; importieren Sie die Datei mit dieser Spalte als Text, um sicherzugehen.`,
  numberMarksAmbiguous: (header, rows, shown, mark) =>
    `${count(rows, "Zahl", "Zahlen")} von „${header}“, etwa „${shown}“, ${rows === 1 ? "kann" : "können"} ein Tausender- oder ein Dezimaltrennzeichen haben. ${rows === 1 ? "Sie wird" : "Sie werden"} mit ${mark === "comma" ? "Dezimalkomma" : "Dezimalpunkt"} gelesen.`,
  numberFromFlags: (header, rows, shown) => `„${header}“ sagt Ja oder Nein statt wie oft (${count(rows, "Zeile", "Zeilen")}, etwa „${shown}“). Ja zählt eins, Nein null.`,
  numberPercentPoints: (header, rows, shown) =>
    `„${header}“ ist in Prozent: ${count(rows, "einfache Zahl", "einfache Zahlen")}, etwa ${shown}, ${rows === 1 ? "wird" : "werden"} als Prozent gelesen (66 ist 66 %).`,
  numberCurrencies: (header, currencies, used, rows) =>
    `Beträge liegen in mehreren Währungen vor (${currencies.join(", ")}), die sich nicht addieren lassen. Es zählt nur ${used}; ${count(rows, "Zeile", "Zeilen")} von „${header}“ in einer anderen ${leftOut(rows)}. Rechnen Sie sie zuerst in eine Währung um.`,
  answersUnreadable: (header, rows) =>
    `${answers(rows)} von „${header}“ ${rows === 1 ? "lässt" : "lassen"} sich nicht als Zahl lesen und ${leftOut(rows)}. Antworten einer Umfrage werden nur dort gezeigt, wo sie stehen.`,
  answersByConvention: (header, rows) =>
    `${answers(rows)} von „${header}“ ${rows === 1 ? "ist" : "sind"} mehrdeutig geschrieben; die wahrscheinliche Lesart wurde gewählt. Antworten einer Umfrage werden nur dort gezeigt, wo sie stehen.`,
  durationUnreadable: (header, rows, shown) => `${unreadable(header, rows, shown, "Dauer")} Schreiben Sie 1:23:45, 83 min oder 1 h 23 min.`,
  durationClockAmbiguous: (header, rows, shown) =>
    `${count(rows, "Dauer", "Dauern")} von „${header}“, etwa „${shown}“, ${rows === 1 ? "kann" : "können"} Minuten und Sekunden oder Stunden und Minuten sein. ${rows === 1 ? "Sie wird" : "Sie werden"} als Minuten und Sekunden gelesen; wenn das falsch ist, schreiben Sie (h:mm) in die Überschrift.`,
  durationFromTimes: (header, rows) => `„${header}“ enthält Uhrzeiten (${cells(rows)}), die Excel als Bruchteile eines Tages speichert. Sie werden als Minuten gelesen.`,
  namesMerged: (header, rows, shown, other) =>
    `„${header}“ schreibt manche Namen auf mehrere Arten, etwa „${shown}“ und „${other}“. Sie gelten als einer; ${count(rows, "Zeile ist", "Zeilen sind")} anders geschrieben als die meisten.`,
  idsRepeated: (dataset, header, rows, stamps) =>
    `${count(rows, "Zeile", "Zeilen")} von ${germanName(dataset)} ${rows === 1 ? "wiederholt" : "wiederholen"} einen Wert von „${header}“, den schon eine andere Zeile hat. Jeweils die letzte wird verwendet, ${stamped(stamps)}; löschen Sie die anderen, wenn es Kopien sind, und geben Sie ihnen sonst eigene Nummern.`,
  eventLogFolded: (table, events, left, dataset, stamps) =>
    `Tabelle ${table} ist ein Ereignisprotokoll: ${amount(events)} Zeilen wurden zur jeweils letzten von ${amount(left)} ${germanName(dataset)} zusammengefasst, ${stamped(stamps)}.`,
  idMissing: (dataset, header, rows) => `${count(rows, "Zeile", "Zeilen")} von ${germanName(dataset)} ${rows === 1 ? "hat" : "haben"} nichts in „${header}“; jede zählt für sich.`,
};
