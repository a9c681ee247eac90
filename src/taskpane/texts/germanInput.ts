import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** The pane's German words about the tables that a scorecard is made from. */
export function germanInput({ amount, counted }: Formats): PaneTexts["input"] {
  const rowsOf = (done: number, total: number): string => (total === 0 ? "" : `${amount(done)} von ${counted(total, "Zeile", "Zeilen")}`);
  return {
    commands: { addSample: "Beispieldaten verwenden", removeSample: "Beispieldaten entfernen", addTable: "Eingabetabelle hinzufügen", match: "Meine Tabellen zuordnen" },
    stages: { add: "Tabellen werden hinzugefügt", compare: "Änderungen an den Beispieldaten werden gesucht" },
    progressOf: { add: rowsOf, compare: (done, total) => (total === 0 ? "" : `${amount(done)} von ${counted(total, "Zelle", "Zellen")}`) },
    untouched: { add: "Was hinzugefügt wurde, ist wieder entfernt; alles andere ist unberührt.", compare: "In der Arbeitsmappe wurde nichts geändert." },
    outcomes: {
      "sample-added": "Die Tabellen der Beispielorganisation sind da, jede auf einem eigenen Blatt. „Scorecard erstellen“ macht daraus die Scorecard.",
      "sample-removed": "Die Blätter mit Beispieldaten sind entfernt. Eine daraus erstellte Scorecard bleibt, bis Sie sie zurücknehmen oder eine neue erstellen.",
      "sample-partly-removed": "Die Blätter mit Beispieldaten sind entfernt, außer denen, auf denen etwas geändert wurde: Löschen Sie diese selbst, wenn niemand sie braucht.",
      "table-added": "Die Tabelle ist bereit: Füllen Sie sie aus oder fügen Sie Daten ein, eine Zeile je Eintrag, und erstellen oder aktualisieren Sie dann die Scorecard. Spalten, die Sie nicht brauchen, können Sie löschen.",
    },

    removeQuestion: "Beispieldaten entfernen?",
    remove: (sheets) => `${sheets === 1 ? "1 Blatt" : `${amount(sheets)} Blätter`} mit Beispieldaten entfernen; Excel kann das nicht rückgängig machen`,
    removeDetail: "Blätter, auf denen etwas geändert wurde, bleiben.",
    keep: "Beispieldaten behalten",
    whichTable: "Welche Tabelle soll hinzugefügt werden?",

    pick: "Bereich wählen",
    pickTable: (dataset) => `Bereich für ${dataset} wählen`,
    pickColumn: (column) => `Spalte für „${column}“ wählen`,
    picking: "Zellen zeigen",
    selectTable: (dataset) => `Markieren Sie auf dem Blatt eine Zelle von ${dataset} oder alle Zellen samt Überschriften.`,
    selectColumn: (column, dataset) => `Markieren Sie eine Zelle der Spalte, die in ${dataset} für „${column}“ steht.`,
    use: "Auswahl verwenden",
    cancelPick: "Abbrechen",
    noTable: (address) => `${address} ist keine Tabelle: Markieren Sie die Zeilen zusammen mit der Zeile, in der die Überschriften stehen.`,
    severalTables: "Die Auswahl liegt nicht in einer einzigen Tabelle: Markieren Sie Zellen nur einer Tabelle.",
    otherTable: (table) => `Das liegt in ${table}, woraus diese Daten nicht gelesen werden. Markieren Sie eine Spalte einer Tabelle, aus der sie gelesen werden.`,

    preview: {
      title: "Vorschau",
      loading: "Erste Zeilen werden gelesen …",
      caption: (dataset) => `Erste Zeilen von ${dataset}, wie sie verstanden werden`,
      seen: (seen, all) => `Aus den ersten ${amount(seen)} von ${counted(all, "Zeile", "Zeilen")} erschlossen; ein Lauf sieht alle an.`,
      none: "Es gibt noch keine Zeilen.",
      written: (text) => `geschrieben: ${text}`,
      workedOut: "erschlossen",
      unread: "nicht gelesen",
      whyUnread: (count) => (count === 1 ? "1 Zelle wurde nicht gelesen" : `${amount(count)} Zellen wurden nicht gelesen`),
      select: (address) => `${address} markieren`,
      yes: "ja",
      no: "nein",
      minutes: (number) => `${number} min`,
      moment: (day, time) => `${day}, ${time}`,
    },

    search: "Tabellen und Spalten suchen",
    found: (count) => (count === 0 ? "Nichts heißt so." : counted(count, "Datenart", "Datenarten")),
    fresh: (day) => `neueste vom ${day}`,
    leftOut: (rows) => `${rows} nicht gezählt`,
    notHere: { title: "Noch nicht vorhanden", hint: "Jede weitere misst mehr. Wählen Sie, wo sie steht, oder fügen Sie eine leere Tabelle hinzu." },
    programme: { title: "Für das Führungsprogramm", hint: "Listen, die Sie selbst führen: Jede füllt einen Teil der Blätter des Programms. Fügen Sie eine leere Tabelle hinzu, oder wählen Sie, wo sie steht." },
    add: "Tabelle hinzufügen",
    addFor: (dataset) => `Tabelle für ${dataset} hinzufügen`,
    sampleHere: (sheets) => `${sheets === 1 ? "1 Blatt" : `${amount(sheets)} Blätter`} mit Beispieldaten`,

    firstRun: {
      lead: "Mit drei Klicks zur Scorecard.",
      sample: "Beispieldaten verwenden",
      sampleHint: "Eine erfundene Support-Organisation auf eigenen Blättern. Sie lässt sich wieder entfernen.",
      match: "Meine Tabellen zuordnen",
      matchHint: (found) => (found === 0
        ? "Sagen Sie, welche Ihrer Zellen was enthalten, oder fügen Sie eine Tabelle zum Ausfüllen hinzu."
        : `Sehen Sie, was in ${found === 1 ? "Ihrer Tabelle" : `Ihren ${amount(found)} Tabellen`} erkannt wurde, und berichtigen Sie es.`),
      build: "Scorecard erstellen",
      buildHint: "Berechnet die Kennzahlen und schreibt die Blätter der Scorecard.",
      buildLater: "Braucht zuerst eine Tabelle mit Teamdaten.",
    },
  };
}
