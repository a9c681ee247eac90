import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** The pane's German words about settings and keys. What a setting may be is said in the words of the sheets. */
export function germanSettings({ amount }: Formats): PaneTexts["settings"] {
  return {
    scope: "Was eingestellt wird",
    scopes: { user: "Eigene", workbook: "Arbeitsmappe", keys: "Tastatur" },
    scopeHints: {
      user: "Auf diesem Computer gespeichert, gleich welche Arbeitsmappe geöffnet ist.",
      workbook: "Gilt in dieser Arbeitsmappe ab dem nächsten Erstellen oder Aktualisieren: Wer sie danach aktualisiert, macht dieselbe Scorecard. Wird der Aufgabenbereich vorher geschlossen, geht die Einstellung verloren.",
      keys: "Welche Taste in diesem Aufgabenbereich was tut. Auf diesem Computer gespeichert.",
    },
    search: "Suchen",
    found: (count) => (count === 1 ? "Eine gefunden" : `${amount(count)} gefunden`),
    none: "Nichts dieses Namens.",
    countModified: (count) => `${amount(count)} geändert`,
    modified: "geändert",
    reset: (title) => `Auf Standard zurücksetzen: ${title}`,
    more: "Weiteres zu den Einstellungen",
    resetAll: "Alle auf Standard zurücksetzen",
    asJson: "Als JSON",
    asList: "Als Liste",
    copy: "Als JSON kopieren",
    save: "Als Datei speichern",
    load: "Aus Datei übernehmen …",
    copied: "Die Einstellungen sind in der Zwischenablage.",
    notCopied: "Dieses Excel lässt nichts in die Zwischenablage. Wählen Sie „Als JSON“ und kopieren Sie den Text dort.",
    isReset: "Alle Einstellungen stehen wieder auf Standard.",
    fileName: "scorecard-einstellungen.json",

    groups: { calendar: "Kalender", staffing: "Personalbedarf", pane: "Aufgabenbereich", scorecard: "Scorecard", keys: "Tastatur" },
    fiscalYearStart: { title: "Erster Monat des Geschäftsjahrs", description: "Quartale und Jahre beginnen damit; Monate bleiben Monate." },
    staffing: {
      answeredShare: { title: "Rechtzeitig beantwortet", description: "Der Anteil der Kontakte, der binnen der Sekunden darunter beantwortet sein soll." },
      answerSeconds: { title: "Sekunden bis zur Antwort", description: "Wie lange Kunden, die warten, warten dürfen." },
      timeAway: { title: "Bezahlte Abwesenheit", description: "Pausen, Schulung, Urlaub und Krankheit: Der Dienstplan braucht entsprechend mehr." },
      highestOccupancy: { title: "Höchste Auslastung", description: "Der Anteil der Arbeitszeit, den Kontakte höchstens füllen; 100 % lässt keine Pause dazwischen." },
    },
    target: { title: "Zielwert", description: "Ab hier ist eine Kennzahl im Ziel. Ein auf einem Blatt eingetragener Zielwert geht vor." },
    weight: { title: "Gewicht im Score", description: "Wie viel die Kennzahl neben den anderen zählt; mit 0 zählt sie nicht mit." },
    byDefault: (value, range) => `Standard: ${value}${range === null ? "" : `; ${range}`}.`,
    byBaseline: "Standard: folgt dem eigenen Ausgangswert.",
    range: (min, max) => `${min} bis ${max}`,
    mustBe: (allowed) => `Schreiben Sie ${allowed}.`,

    user: {
      bindings: { title: "Tasten der Befehle", description: "Die Kennung eines Befehls mit seiner Taste, etwa \"Ctrl+Alt+R\"; null für keine." },
      refreshByItself: { title: "Selbsttätig aktualisieren", description: "Wurden Zellen geändert, aus denen die Scorecard entsteht, und tippt gerade niemand, wird sie ohne Rückfrage aktualisiert." },
      onlyTroubles: { title: "Nur melden, was schiefging", description: "Lässt weg, was der Aufgabenbereich von sich aus meldet, ohne dass etwas zu tun ist." },
      publishName: { title: "Ihr Name beim Veröffentlichen", description: "Wird beim Veröffentlichen eines Zeitraums vorausgefüllt." },
      language: {
        title: "Sprache", description: "Sprache dieses Aufgabenbereichs und seiner Meldungen. Blätter behalten die Sprache, in der sie zuerst erstellt wurden.",
        choices: { automatic: "Automatisch (wie Excel)", en: "English", de: "Deutsch" },
      },
    },

    json: {
      label: "Einstellungen als JSON",
      hint: "Strg+Leertaste zeigt die Schlüssel. Ein weggelassener Schlüssel hat seinen Standardwert.",
      apply: "Übernehmen",
      revert: "Verwerfen",
      taken: (count) => (count === 0 ? "Nichts wurde geändert: Es gilt bereits, was hier steht." : count === 1 ? "Eine Einstellung wurde geändert." : `${amount(count)} Einstellungen wurden geändert.`),
      notTaken: (count) => (count === 1 ? "Eine Zeile wurde nicht übernommen:" : `${amount(count)} Zeilen wurden nicht übernommen:`),
      line: (line, problem) => `Zeile ${line}: ${problem}`,
      faults: {
        "value": "Hier fehlt ein Wert.", "name": "Hier fehlt ein Schlüssel in Anführungszeichen, oder das Komma davor ist zu viel.", "colon": "Hier fehlt ein Doppelpunkt.", "comma": "Hier fehlt ein Komma oder die schließende Klammer.",
        "end": "Nach dem Ende geht der Text weiter.", "text": "Dieser Text ist nicht geschlossen oder enthält ein Zeichen, das maskiert werden muss.", "number": "Diese Zahl ist zu groß.",
        "deep": "Dies ist zu tief verschachtelt.", "name-twice": "Dieser Schlüssel steht hier zweimal.", "name-reserved": "So darf keine Einstellung heißen.",
      },
      noObject: "Einstellungen stehen zwischen geschweiften Klammern: { \"Schlüssel\": Wert }.",
      bindings: (key) => `${key} braucht Kennungen von Befehlen mit Tasten, etwa { "scorecard.refresh": "Ctrl+Alt+R" }, oder null für keine Taste.`,
      elsewhere: {
        user: (key) => `${key} ist eine Einstellung der Arbeitsmappe: Sie steht unter „Arbeitsmappe“.`,
        workbook: (key) => `${key} ist eine eigene Einstellung: Sie steht unter „Eigene“.`,
      },
    },

    keys: {
      none: "keine Taste",
      change: (command) => `Taste für „${command}“ ändern`,
      press: "Taste drücken",
      leave: "Mit Esc bleibt sie, wie sie ist.",
      listening: (command) => `Drücken Sie die neue Taste für „${command}“; mit Esc bleibt sie, wie sie ist`,
      remove: (command) => `Taste von „${command}“ entfernen`,
      inExcel: { works: "Wirkt in ganz Excel, auch wenn der Aufgabenbereich geschlossen ist.", taken: "In Excel gehört diese Taste etwas anderem: Sie wirkt nur in diesem Aufgabenbereich." },
      conflict: (others) => `Auch die Taste von ${others.map((other) => `„${other}“`).join(", ")}.`,
      typed: "Diese Taste wird zum Schreiben gebraucht: Halten Sie zusätzlich Strg oder Alt gedrückt.",
    },
  };
}
