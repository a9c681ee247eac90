import type { rowMessages } from "../rowMessages";
import { amount, count, germanName, listed, quotedName } from "./germanWording";

const lines = (rows: number): string => count(rows, "Zeile", "Zeilen");
const cases = (rows: number): string => count(rows, "Fall", "Fälle");
const values = (rows: number): string => count(rows, "Wert", "Werte");

export const germanRowMessages: typeof rowMessages = {
  casesNeverResolved: (rows, closed) =>
    `${cases(rows)} ${rows === 1 ? "wurde" : "wurden"} nie gelöst (kein Lösungsdatum); ${amount(closed)} davon ${closed === 1 ? "ist" : "sind"} geschlossen.`,
  outOfOrder: (dataset, later, earlier, rows) =>
    `In ${lines(rows)} von ${germanName(dataset)} liegt ${quotedName(later)} vor ${quotedName(earlier)}. Korrigieren Sie eines der beiden Daten.`,
  dateMissing: (dataset, header, rows) => `${lines(rows)} von ${germanName(dataset)} ${rows === 1 ? "hat" : "haben"} kein Datum in „${header}“ und ${rows === 1 ? "wird" : "werden"} ausgelassen.`,
  amountMissing: (dataset, header, rows) =>
    `${lines(rows)} von ${germanName(dataset)} ${rows === 1 ? "hat" : "haben"} keine Zahl in „${header}“. Das ist unbekannt, nicht null; was sie zählt, lässt die Zeilen daher aus: Schreiben Sie 0, wo es nichts gab.`,
  totalRows: (dataset, header, rows) =>
    `${lines(rows)} von ${germanName(dataset)} ${rows === 1 ? "sieht" : "sehen"} wie eine Summe aus („${header}“) und ${rows === 1 ? "zählt" : "zählen"} neben den Zeilen, die darin stecken. Löschen Sie ${rows === 1 ? "sie" : "diese Zeilen"} aus der Tabelle.`,
  inFuture: (dataset, header, rows, day) =>
    `${lines(rows)} von ${germanName(dataset)} ${rows === 1 ? "hat" : "haben"} in „${header}“ ein Datum nach heute (${day}) und ${rows === 1 ? "zählt" : "zählen"} noch nicht. Korrigieren Sie das Datum, wenn es ein Versehen ist.`,
  casesNotEligible: (rows, words) =>
    `${cases(rows)} ${rows === 1 ? "wurde" : "wurden"} zusammengeführt, ${rows === 1 ? "war" : "waren"} Spam oder ${rows === 1 ? "wurde" : "wurden"} automatisch geschlossen (Status ${listed(words)}) und ${rows === 1 ? "zählt" : "zählen"} nicht.`,
  impossibleScore: (header, rows, low, high) =>
    `${values(rows)} von „${header}“ ${rows === 1 ? "liegt" : "liegen"} nicht zwischen ${low} und ${high} und ${rows === 1 ? "ist" : "sind"} daher keine Bewertung. Korrigieren Sie sie an der Quelle.`,
  personTwice: (rows) =>
    `${lines(rows)} von Personen ${rows === 1 ? "wiederholt" : "wiederholen"} eine Person mit Eintrittsdatum, die es schon gibt; Köpfe zählen dadurch mehrfach. Behalten Sie eine Zeile je Person und Beschäftigung.`,
  staysOverlap: (rows) =>
    `${lines(rows)} von Personen ${rows === 1 ? "beginnt" : "beginnen"}, bevor eine frühere Zeile derselben Person endet; Köpfe zählen dadurch mehrfach. Geben Sie der früheren Zeile ein Enddatum.`,
  outsideScale: (header, rows, low, high) =>
    `${values(rows)} von „${header}“ ${rows === 1 ? "liegt" : "liegen"} außerhalb der Skala ${low}–${high}. Wenn die Umfrage eine andere Skala hat, stellen Sie sie in den Optionen der Kennzahl ein.`,
  negative: (header, rows) => `${values(rows)} von „${header}“ ${rows === 1 ? "liegt" : "liegen"} unter null, was nicht sein kann. Korrigieren Sie sie an der Quelle.`,
  workEndsFirst: (rows) =>
    `Bei ${count(rows, "Fall", "Fällen")} endet die Bearbeitung, bevor sie beginnt; die Bearbeitungszeit ist daher unbekannt. Korrigieren Sie einen der beiden Zeitpunkte.`,
  minutesAsDays: (header, rows) =>
    `Alle ${values(rows)} von „${header}“ liegen unter einer Minute. Sie sehen wie Uhrzeiten aus (0:12:30), die Excel als Bruchteile eines Tages speichert: Multiplizieren Sie sie in einer eigenen Spalte mit 1.440.`,
  accountPeriodTwice: (rows) =>
    `${lines(rows)} von Kundenkonten ${rows === 1 ? "wiederholt" : "wiederholen"} einen Kunden und Monat, den es schon gibt; Umsatz zählt dadurch mehrfach. Behalten Sie eine Zeile je Kunde und Monat.`,
};
