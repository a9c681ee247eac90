import type { askedMessages } from "../askedMessages";
import { germanName, listed, quotedName } from "./germanWording";

export const germanAskedMessages: typeof askedMessages = {
  mapUnreadable: (text) =>
    `„${text}“ sagt nicht, welche Überschrift welche Spalte ist. Schreiben Sie datensatz.spalte=überschrift, zum Beispiel cases.opened=Erstellt, oder datensatz.spalte=, wenn es keine Überschrift ist.`,
  datasetUnknown: (name, known) => `Es gibt keinen Datensatz „${name}“. Die Datensätze sind ${listed(known.map(germanName))}.`,
  columnUnknown: (dataset, name, known) => `Der Datensatz ${germanName(dataset)} hat keine Spalte „${name}“. Seine Spalten sind ${listed(known.map(germanName))}.`,
  tableUnknown: (name, present) => `Es gibt keine Tabelle „${name}“${present.length === 0 ? ": Die Arbeitsmappe hat keine" : `. Die Tabellen sind ${listed(present)}`}.`,
  headerUnknown: (dataset, column, header, table, headers, instead) =>
    `Für ${germanName(dataset)}, Spalte ${quotedName(column)}, wurde „${header}“ angegeben, aber die Tabelle ${table} hat diese Überschrift nicht. Ihre Überschriften sind ${listed(headers)}. ` +
    `${instead === null ? "Stattdessen wird nichts verwendet" : `Stattdessen wird „${instead}“ verwendet`}: Geben Sie an, welche Überschrift es jetzt ist.`,
  mapWithoutTable: (dataset) =>
    `Eine Spalte von ${germanName(dataset)} wurde angegeben, aber keine Tabelle wurde als ${germanName(dataset)} erkannt. Geben Sie mit --table ${dataset}=datei an, welche es ist, oder nennen Sie die Excel-Tabelle ${quotedName(dataset)}.`,
  teamUnknown: (team, teams) => `Es gibt kein Team „${team}“. ${teams.length === 0 ? "Keine Tabelle nennt ein Team." : `Die Teams sind ${listed(teams)}.`}`,
  nameTaken: (name) =>
    `Die Arbeitsmappe hat bereits eine Tabelle oder einen Namen „${name}“, den die Blätter der Scorecard benötigen. Benennen Sie ihn um (Formeln, Namens-Manager) und erstellen Sie die Scorecard erneut.`,
  nothingByAsOf: (day) => `Nichts in den Tabellen ist auf den ${day} oder früher datiert. Wählen Sie einen späteren Tag oder lassen Sie ihn weg.`,
};
