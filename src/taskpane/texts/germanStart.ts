import type { PaneTexts } from "./english";

/** German words of the page where there is no Excel to work with. */
export const germanStart: PaneTexts["start"] = {
  works: "Was weiterhin geht",
  todo: "Was zu tun ist",
  noLibrary: {
    title: "Die Bibliothek von Excel wurde nicht geladen",
    text: "Die Seite konnte office.js nicht laden, worüber sie mit Excel spricht.",
    works: "Die Arbeitsmappe ist unberührt, und zuvor erstellte Blätter rechnen weiter.",
    todo: "Prüfen Sie die Verbindung zu appsforoffice.microsoft.com (ein Proxy oder eine Firewall kann sie sperren), schließen Sie dann den Aufgabenbereich und öffnen Sie ihn wieder.",
  },
  noHost: {
    title: "Öffnen Sie diese Seite in Excel",
    text: "Sie ist in einem Browser geöffnet, ohne Arbeitsmappe daneben; es gibt nichts, was sie lesen könnte.",
    works: "Es wurde nichts gelesen und nichts gesendet; Arbeitsmappen mit einer Scorecard rechnen weiter.",
    todo: "Wählen Sie in Excel Start, Add-Ins, Leadership Scorecard. Wie das Add-In dorthin kommt, sagt die Anleitung.",
  },
  wrongHost: (host) => ({
    title: `Das ist ${host}, nicht Excel`,
    text: "Die Scorecard entsteht aus Tabellen einer Arbeitsmappe, und die gibt es nur in Excel.",
    works: `Ihre Datei in ${host} ist unberührt.`,
    todo: "Öffnen Sie die Arbeitsmappe mit den Tabellen Ihres Teams in Excel und starten Sie das Add-In dort.",
  }),
  tooOld: {
    title: "Dieses Excel ist zu alt",
    text: "Das Add-In braucht Version 1.14 der Excel-Schnittstelle für Add-Ins (ExcelApi 1.14); dieses Excel hat eine ältere.",
    works: "Scorecard-Blätter, die schon in der Arbeitsmappe sind, bleiben lesbar, und ihre Formeln rechnen weiter.",
    todo: "Aktualisieren Sie Excel (Datei, Konto, Updateoptionen) oder öffnen Sie die Arbeitsmappe in Excel für das Web.",
  },
};
