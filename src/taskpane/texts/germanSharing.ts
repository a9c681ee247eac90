import type { Formats } from "./formats";
import type { PaneTexts } from "./english";
import { megabyte } from "./megabyte";

const unchanged = "In der Arbeitsmappe wurde nichts geändert.";

/** The pane's German words about sharing. */
export function germanSharing({ decimals }: Formats): PaneTexts["sharing"] {
  return {
    titles: { checked: "Vor dem Weitergeben", named: "Es wurde keine Kopie erstellt" },
    close: "Liste schließen",
    leads: {
      checked: "Was in dieser Arbeitsmappe Personen nennt oder mehr verrät, als die Blätter zeigen.",
      named: "In der Kopie wäre noch jemand genannt. Leeren oder ändern Sie diese Zellen und erstellen Sie die Kopie erneut.",
    },
    nothing: "In der Arbeitsmappe wurde nichts gefunden, was Personen nennt.",
    named: (name) => `Hier wird „${name}“ genannt.`,
    stages: { file: "Datei der Arbeitsmappe wird gelesen", copy: "Kopie wird erstellt", check: "Namen werden gesucht", open: "Kopie wird geöffnet" },
    progressOf: {
      file: (done, total) => `${decimals(done / megabyte, 1)} von ${decimals(total / megabyte, 1)} MB`,
      copy: () => "", check: () => "", open: () => "",
    },
    untouched: { file: unchanged, copy: unchanged, check: unchanged, open: unchanged },
    outcomes: {
      "copied": "Eine Kopie ohne Personennamen und ohne Formeln ist als neue Arbeitsmappe geöffnet. Speichern Sie sie, wo Sie möchten.",
      "not-copied": "Es wurde keine Kopie erstellt. Die Liste unten zeigt, wo darin noch jemand genannt wäre.",
      "checked": "Die Prüfung ist abgeschlossen; die Ergebnisse stehen unten.",
      "nothing-to-share": "Hier gibt es keine vollständige Scorecard zum Weitergeben. Erstellen oder aktualisieren Sie sie zuerst.",
    },
  };
}
