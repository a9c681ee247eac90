import type { PaneTexts } from "./english";

/** The pane's German words about the leadership programme. */
export const germanProgramme: PaneTexts["programme"] = {
  intro: "Jeder Abschnitt lebt von Listen, die Sie in der Arbeitsmappe führen. Fügen Sie eine hinzu, füllen Sie sie aus, und aktualisieren Sie.",
  openSheet: "Blatt öffnen",
  openSheetOf: (section) => `Blatt ${section} öffnen`,
  noSheet: (sheet) => `Das Blatt ${sheet} ist nicht da oder ausgeblendet. Eine Aktualisierung schreibt es wieder.`,
  nothingYet: "Noch gibt es nichts zu zeigen: zu wenige Zeilen oder zu wenige Personen darin.",
  coaching: {
    hint: "Das Blatt nennt Agenten neben ihrer Arbeit: eine Hilfe fürs Gespräch, nicht für automatische Entscheidungen über einen Menschen. In die Kopie für die Leitung kommt es nie.",
    write: "Coaching-Blatt schreiben",
    stop: "Keine Agenten mehr nennen",
  },
  filledBy: "Tabellen dafür:",
};
