import type { PaneTexts } from "./english";
import type { Formats } from "./formats";

/** The pane's German words about insights; what these say is worded as on their sheet. */
export function germanInsights({ counted }: Formats): PaneTexts["insights"] {
  return {
    notRun: "Erstellen oder aktualisieren Sie die Scorecard; dann steht hier, was ihre Zahlen zusammen sagen.",
    toDo: (count) => `${counted(count, "Erkenntnis", "Erkenntnisse")} zum Handeln oder Hinsehen`,
    dismissed: (count) => `${counted(count, "Erkenntnis", "Erkenntnisse")} verworfen`,
    because: (reason) => `Verworfen: ${reason}`,
    evidence: (count) => `Belege: ${counted(count, "Zahl", "Zahlen")}`,
    howToDismiss: (sheet, column) => `Eine verworfene erwähnt die Scorecard nicht mehr. Der Grund steht auf dem Blatt ${sheet} unter „${column}“ und lässt sich auch dort ändern.`,
    dismiss: "Verwerfen…",
    dismissThis: (finding) => `Verwerfen: ${finding}`,
    restore: "Wiederherstellen",
    restoreThis: (finding) => `Wiederherstellen: ${finding}`,
    reason: "Warum sie verworfen wird",
    save: "Verwerfen",
    cancel: "Abbrechen",
    commandTitle: "Erkenntnis verwerfen…",
    which: "Welche Erkenntnis",
    noRow: (sheet) => `Auf dem Blatt ${sheet} ist keine Zeile dafür zu sehen: Es wurde nichts geschrieben. Aktualisieren Sie und versuchen Sie es erneut.`,
    notWritten: "Der Grund wurde nicht geschrieben",
  };
}
