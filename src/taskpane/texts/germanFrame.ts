import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** German words of the frame around the views, and the titles of the commands. */
export function germanFrame({ counted }: Formats): PaneTexts["frame"] {
  return {
    views: { scorecard: "Scorecard", data: "Daten", plan: "Plan", programme: "Programm", insights: "Erkenntnisse", problems: "Probleme", output: "Ausgabe", settings: "Einstellungen" },
    activityBar: "Ansichten",
    withBadge: (view, waiting) => `${view}, ${waiting}`,
    questions: (count) => counted(count, "Frage", "Fragen"),

    openPalette: "Befehle",
    keyNames: { ctrl: "Strg", shift: "Umschalt" },
    paletteHint: (key) => `${key} Befehle`,
    palette: {
      commands: "Befehlspalette",
      placeholder: "Eingeben, was Sie tun möchten",
      pickPlaceholder: "Eingeben, um die Liste einzugrenzen",
      results: "Passende Befehle",
      none: "Nichts dieses Namens",
      recent: "zuletzt verwendet",
    },
    viewFailed: "Dieser Teil des Aufgabenbereichs lässt sich nicht anzeigen; die Arbeitsmappe ist unberührt.",
    viewFailedNext: "Öffnen Sie eine andere Ansicht und kehren Sie zurück. Geschieht es erneut, schließen und öffnen Sie den Aufgabenbereich und geben Sie den folgenden Text an die Person weiter, von der Sie das Add-In haben.",
    languageMissing: "Die Texte dieser Sprache ließen sich nicht laden; der Aufgabenbereich behält seine Sprache. Wählen Sie sie unter „Einstellungen“ noch einmal.",
    notifications: "Benachrichtigungen",
    dismissNotification: "Schließen",
    notNow: (command) => `„${command}“ ist im Augenblick nicht möglich.`,

    commands: {
      palette: "Alle Befehle anzeigen",
      "scorecard.build": "Scorecard erstellen",
      "scorecard.refresh": "Aktualisieren",
      takeBack: "Zurücknehmen",
      "scorecard.publish": "Zeitraum veröffentlichen",
      "scorecard.takeBaseline": "Ausgangswerte festhalten",
      copy: "Kopie zum Weitergeben erstellen",
      shareCheck: "Vor dem Weitergeben prüfen",
      selfTest: "Entwickler: Selbsttest",
      look: "Arbeitsmappe erneut prüfen",
      show: (view) => `${view} anzeigen`,
    },
  };
}
