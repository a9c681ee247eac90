import type { derivedMessages } from "../derivedMessages";
import { amount, count, germanName, joined, listed, money, quotedName } from "./germanWording";

export const germanDerivedMessages: typeof derivedMessages = {
  derived: (dataset, column, headers, rows, of, how) =>
    `${quotedName(column)} von ${germanName(dataset)} hat keine eigene Spalte. Für ${amount(rows)} von ${count(of, "Zeile", "Zeilen")} wird der Wert aus ${joined(headers.map((header) => `„${header}“`))} ermittelt: ${how}.`,
  derivedMinutes: () => "die Zeit vom ersten bis zum zweiten, Pausen eingeschlossen",
  derivedTransfers: () => "einer weniger als die Zahl der Personen, denen ein Fall nacheinander zugewiesen war",
  derivedClosed: (statuses) => `ein Fall, dessen Status ihn als beendet ausweist (${listed(statuses)}), gilt mit der letzten Aktualisierung als geschlossen`,
  derivedImplemented: (statuses) => `ein Vorschlag, dessen Status ihn als eingeführt ausweist (${listed(statuses)}), gilt mit der letzten Aktualisierung als umgesetzt`,
  derivedAnswered: () => "der Zeitpunkt der Frage und die Zeit bis zur Antwort",
  derivedExitKind: () => "eindeutige Gründe sind freiwillig, unfreiwillig oder ein Wechsel; die übrigen bleiben unbekannt und zählen nicht als freiwillig",
  derivedSource: () => "Ja ist intern, Nein ist extern",
  derivedChurnedRevenue: (accounts, lost, total) =>
    `ein abgewanderter Kunde hat seinen gesamten Umsatz verloren (${count(accounts, "Kunde", "Kunden")}, ${money(lost)} von ${money(total)}), ein gebliebener keinen`,
  derivedPeriod: (month) =>
    `es gibt eine Zeile je Kunde; die Tabelle zeigt also die Kunden am Ende von ${month}, dem letzten vollständigen Monat, und ihr Umsatz wird über diesen Monat verfolgt; für einen anderen Monat geben Sie einen Stichtag an (auf der Befehlszeile --as-of)`,
};
