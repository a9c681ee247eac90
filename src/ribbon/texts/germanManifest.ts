import type { ManifestTexts } from "./englishManifest";

/** The same in German. */
export const germanManifest: ManifestTexts = {
  "Description": "Macht aus Tabellen mit Daten von Support-Teams eine Leadership-Scorecard mit Trends, Definitionen und einem 90-Tage-Plan. Die Daten bleiben in der Arbeitsmappe.",
  "GetStarted.Title": "Leadership Scorecard ist bereit",
  "Tab.Label": "Scorecard",
  "Make.Label": "Scorecard",
  "Look.Label": "Ansehen",
  "OpenPane.Label": "Aufgabenbereich öffnen",
  "Build.Label": "Erstellen",
  "Refresh.Label": "Aktualisieren",
  "TakeBack.Label": "Zurücknehmen",
  "Publish.Label": "Veröffentlichen",
  "Plan.Label": "Plan",
  "Problems.Label": "Probleme",
  "GetStarted.Description": "Wählen Sie „Erstellen“ auf der Registerkarte „Scorecard“, um aus den Tabellen der Arbeitsmappe eine Scorecard zu machen.",
  "OpenPane.Tip": "Zeigt die gefundenen Tabellen, die Kennzahlen und ihre Optionen.",
  "Build.Tip": "Erstellt aus den Tabellen der Arbeitsmappe die Blätter der Scorecard mit Trends, Definitionen und 90-Tage-Plan.",
  "Refresh.Tip": "Bringt die Scorecard auf den Stand der Tabellen. Was Sie darin eingetragen haben, bleibt.",
  "TakeBack.Tip": "Stellt die Blätter der Scorecard so wieder her, wie sie vor dem letzten Erstellen oder Aktualisieren waren. Was Sie seither eingetragen haben, bleibt.",
  "Publish.Tip": "Fragt im Aufgabenbereich, wer veröffentlicht, und hält den gezeigten Zeitraum fest: Von da an sagen die Blätter, was sich daran ändert und warum.",
  "Plan.Tip": "Öffnet den 90-Tage-Plan im Aufgabenbereich: was fällig ist, wer verantwortlich ist und wie weit es ist.",
  "Problems.Tip": "Öffnet die Liste dessen, was in den Daten gefunden wurde; was zu klären ist, steht zuerst.",
};
