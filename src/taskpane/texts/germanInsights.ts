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
    howToDismiss: (sheet, column) => `Um eine zu verwerfen, sagen Sie auf dem Blatt ${sheet} unter „${column}“ warum. Die nächste Aktualisierung erwähnt sie dann auf der Scorecard nicht mehr.`,
  };
}
