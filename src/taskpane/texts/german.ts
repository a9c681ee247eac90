import type { Texts } from "../../layout/texts";
import type { Phrase } from "../../domain/language/phrases";
import type { PaneTexts } from "./english";
import type { Formats } from "./formats";
import { germanData } from "./germanData";
import { germanFrame } from "./germanFrame";
import { germanInput } from "./germanInput";
import { germanInsights } from "./germanInsights";
import { germanLive } from "./germanLive";
import { germanOutput } from "./germanOutput";
import { germanMarks } from "./germanMarks";
import { germanPacks } from "./germanPacks";
import { germanPlan } from "./germanPlan";
import { germanProgramme } from "./germanProgramme";
import { germanRows } from "./germanRows";
import { germanSettings } from "./germanSettings";
import { germanSharing } from "./germanSharing";
import { germanStart } from "./germanStart";

const unchanged = "In der Arbeitsmappe wurde nichts geändert.";

/** The pane's words in German. */
export function germanTexts(formats: Formats, sheets: Texts, phrase: Phrase): PaneTexts {
  const { amount, counted } = formats;
  const [sharing, input, rowsBehind] = [germanSharing(formats), germanInput(formats), germanRows(formats)];
  return {
    language: "de",
    formats, sheets, phrase,
    frame: germanFrame(formats),
    live: germanLive(formats),
    output: germanOutput(formats),
    insights: germanInsights(formats),
    marks: germanMarks,
    programme: germanProgramme,
    close: "Schließen",
    commands: "Befehle",

    pickers: {
      region: "Was gezeigt wird",
      team: "Team",
      allTeams: "Alle Teams",
      shape: "Scorecard-Blätter",
      shapes: { organisation: "Eine Scorecard", teams: "Eine für jedes Team", both: "Eine, und eine für jedes Team" },
      granularity: "Länge eines Zeitraums",
      granularities: { month: "Nach Monat", quarter: "Nach Quartal", year: "Nach Jahr" },
      period: "Zeitraum",
      latest: (period) => (period === null ? "Neuester" : `Neuester: ${period}`),
      upTo: (day) => `Bis ${day}`,
    },
    outOfDate: "Ihre Auswahl wird noch nicht gezeigt.",
    outOfDateNext: (command) => `„${command}“ bringt sie auf die Blätter und in diesen Aufgabenbereich.`,

    stages: {
      find: "Tabellen werden gesucht", read: "Tabellen werden gelesen", compute: "Kennzahlen werden berechnet", write: "Blätter werden geschrieben",
      test: "Funktionen von Excel werden auf Testblättern erprobt", ...sharing.stages, ...input.stages, ...rowsBehind.stages,
    },
    progressOf: {
      find: () => "",
      read: (done, total) => `${amount(done)} von ${counted(total, "Zelle", "Zellen")}`,
      compute: (done, total) => `Schritt ${amount(done)} von ${amount(total)}`,
      write: (done, total) => `Schritt ${amount(done)} von ${amount(total)}`,
      test: (done, total) => `${amount(done)} von ${counted(total, "Funktion", "Funktionen")}`,
      ...sharing.progressOf,
      ...input.progressOf,
      ...rowsBehind.progressOf,
    },
    cancel: "Abbrechen",
    cancelHint: "Abbrechen (Esc)",
    cancelling: "Wird abgebrochen …",

    publish: {
      open: "Veröffentlichen …",
      by: "Veröffentlicht von",
      hint: "Ein Name, wenn Sie möchten. Was die Scorecard jetzt über ihren Zeitraum sagt, bleibt dauerhaft festgehalten; was sich später ändert, steht auf den Blättern.",
    },
    tookBack: "Der letzte Lauf wurde unterbrochen und ist zurückgenommen.",
    brokenOff: "Der letzte Lauf wurde unterbrochen, bevor alles geschrieben war. Der nächste Lauf nimmt zuerst zurück, was geschrieben wurde.",
    outcomes: {
      "tested": "Der Selbsttest ist abgeschlossen; der Bericht steht unten.",
      "written": "Die Blätter sind geschrieben.",
      "published": "Der Zeitraum ist veröffentlicht. Von jetzt an sagen die Blätter, was sich daran ändert und warum.",
      "up-to-date": "Die Blätter waren aktuell: Es war nichts zu schreiben.",
      "nothing-measured": "Keine Kennzahl ließ sich messen, deshalb wurde nichts geschrieben. Die Probleme unten zeigen, was fehlt.",
      "cancelled": "Abgebrochen. Die Arbeitsmappe ist, wie sie war.",
      "taken-back": "Die Blätter sind, wie sie vor dem letzten Lauf waren.",
      "partly-taken-back": "Die Blätter sind, wie sie vor dem letzten Lauf waren. Blätter, auf denen seither jemand geschrieben hat, bleiben: Löschen Sie sie selbst, wenn niemand sie braucht.",
      "nothing-to-take-back": "Es gibt keinen Lauf, der sich zurücknehmen ließe.",
      ...sharing.outcomes,
      ...input.outcomes,
      ...rowsBehind.outcomes,
    },

    failed: (command) => `„${command}“ wurde nicht abgeschlossen.`,
    untouched: {
      find: unchanged, read: unchanged, compute: unchanged,
      write: "Ihre Tabellen und Ihre Eingaben sind unberührt. Was auf die Blätter der Scorecard geschrieben wurde, wird spätestens beim nächsten Lauf zurückgenommen.",
      test: "Ihre Zellen sind unberührt; ein Testblatt kann zurückgeblieben sein.",
      ...sharing.untouched,
      ...input.untouched,
      ...rowsBehind.untouched,
    },
    ownFault: "Im Add-In ist ein Fehler aufgetreten.",
    ownFaultNext: "Versuchen Sie es erneut. Geschieht es wieder, schließen und öffnen Sie den Aufgabenbereich und geben Sie den folgenden Text an die Person weiter, von der Sie das Add-In haben.",
    excelRefused: (message) => `Excel hat abgelehnt: ${message.trim().replace(/\.?$/, ".")}`,
    excelRefusedNext: "Versuchen Sie es erneut. Geschieht es wieder, speichern Sie die Arbeitsmappe, schließen Sie sie und öffnen Sie sie wieder.",
    notSelected: (place) => `${place} ließ sich nicht markieren`,

    verdicts: { region: "Urteile", onTarget: "im Ziel", watch: "beobachten", offTarget: "Ziel verfehlt", noVerdict: "ohne Urteil" },
    score: "Score",
    noScore: "kein Score: zu wenige Urteile",
    since: (change, period) => `${change} seit ${period}, über die beide Male beurteilten Kennzahlen`,
    domains: { "operations": "Betrieb", "quality-coaching": "Qualität", "leadership-people": "Personal", "customer-experience": "Kunden" },
    domainsTitle: "Score je Bereich",
    domainWorst: (title) => `Am stärksten gedrückt durch: ${title}`,
    domainUnknown: "Zu wenige seiner Kennzahlen haben ein Urteil",

    leading: "Frühindikatoren",
    lagging: "Spätindikatoren",
    target: (target) => `Ziel ${target}`,
    noChange: "unverändert",
    change: { up: "gestiegen um", down: "gesunken um" },
    changeSince: (change, period) => `${change} seit ${period}`,
    sparkline: (first, from, last, to) => `Von ${first} (${from}) auf ${last} (${to})`,
    noSparkline: "Keine Werte zum Zeichnen",
    howToAdd: "so ergänzen",
    facts: {
      question: "Frage", formula: "Formel", reason: "Warum kein Urteil", missing: "Was fehlt", add: "So ergänzen Sie es", target: "Ziel", wanted: "Bis zum Ziel", range: "Bereich, n",
      previous: "Vorheriger Zeitraum", trend: "Trend", beside: "Daneben", sources: "Gelesen aus", leftOut: "Nicht berücksichtigt",
    },
    addTable: (title, needed) => `Legen Sie die Zeilen mit diesen Überschriften auf ein Blatt: ${needed}. Markieren Sie sie, drücken Sie Strg+T, nennen Sie die Tabelle ${title} und führen Sie den Befehl erneut aus.`,
    addColumns: (title, headers) => `Geben Sie der Tabelle ${title} eine Spalte mit der Überschrift ${headers}, oder benennen Sie die Spalte um, die das enthält, und führen Sie den Befehl erneut aus.`,
    alsoRead: (headers) => `Wird auch gelesen, wenn vorhanden: ${headers}.`,
    rows: (count) => counted(count, "Zeile", "Zeilen"),

    problems: {
      filter: "Probleme filtern",
      severityCount: {
        error: (count) => counted(count, "Fehler", "Fehler"),
        warning: (count) => counted(count, "Warnung", "Warnungen"),
        info: (count) => counted(count, "Hinweis", "Hinweise"),
      },
      found: (count) => `${counted(count, "Problem", "Probleme")} angezeigt`,
      notRun: "Was in Ihren Tabellen gefunden wird, steht hier nach dem Erstellen oder Aktualisieren.",
      noneFound: "In den Tabellen fällt nichts von dem auf, was geprüft wurde.",
      noneFits: "Kein Problem passt zum Filter.",
    },
    needYou: (count) => `${amount(count)} zu klären`,
    goodToKnow: "Gut zu wissen",
    noProblems: "Keine Probleme",
    severities: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
    selectCell: (place) => `${place} markieren`,
    answers: {
      itIs: (header) => `Es ist „${header}“`,
      choose: "Überschrift wählen",
      keepTyped: "Eingabe behalten",
      computeAgain: "Neu berechnen",
      noneOf: (offered) => (offered === 1 ? "Das ist es nicht" : "Keine davon"),
    },

    data: germanData(formats),

    dataTo: (day) => `Daten bis ${day}`,
    refreshedAt: (time) => `geprüft ${time}`,
    status: "Status",

    firstRun: {
      title: "Noch keine Scorecard",
      noTables: "In dieser Arbeitsmappe wurde keine Tabelle mit Teamdaten gefunden. Drei Schritte zur Scorecard:",
      steps: [
        "Fügen Sie Ihre Daten ein oder öffnen Sie sie: eine Zeile je Fall, Person, Entscheidung oder Umfrageantwort, unter einer Zeile mit Spaltenüberschriften.",
        "Benennen Sie das Blatt nach dem, was es enthält, etwa Fälle. Eine Excel-Tabelle (Strg+T) wächst mit ihren Zeilen, ist aber nicht nötig.",
        "Wählen Sie „Scorecard erstellen“.",
      ],
      found: (count) => `${counted(count, "Tabelle kann", "Tabellen können")} gelesen werden:`,
      notRecognised: "Keine der Tabellen hier wurde erkannt. Sagen Sie unter „Daten“, was sie sind, oder benennen Sie eine Tabelle oder ihr Blatt nach dem, was sie enthält, etwa Fälle, und prüfen Sie erneut.",
      notUsed: (names) => `Nicht erkannt und deshalb nicht verwendet: ${names}. Sagen Sie unter „Daten“, was sie sind, um sie zu verwenden.`,
      hidden: (names) => `Auf einem ausgeblendeten Blatt und deshalb nicht verwendet: ${names}. Blenden Sie das Blatt ein (Rechtsklick auf ein Blattregister, Einblenden), um sie zu verwenden.`,
      tables: "Tabellen, die gelesen werden können",
      tablesHint: "Eine genügt für den Anfang; jede weitere misst mehr Kennzahlen.",
      feeds: (indicators) => `für ${indicators}`,
      lookAgain: "Erneut prüfen",
      sample: "Zum Ausprobieren öffnen Sie die Beispiel-Arbeitsmappe support-org.xlsx, die mit dem Add-In kommt.",
    },
    holdsScorecard: {
      title: "Diese Arbeitsmappe enthält eine Scorecard",
      text: "Ihre Blätter bleiben, wie sie sind. „Aktualisieren“ liest die Tabellen neu, schreibt nur, was sich geändert hat, und zeigt hier die zehn Kennzahlen.",
    },
    selfTest: {
      title: "Selbsttest",
      close: "Bericht schließen",
      copy: "Bericht kopieren",
      copied: "Kopiert.",
      "by-hand": "Der Bericht ist markiert: Drücken Sie Strg+C (auf dem Mac Cmd+C).",
      asText: "Der Bericht als Text",
      troubles: "Nicht bestanden",
      all: (count) => `${count === 1 ? "Die eine Funktion" : `Alle ${amount(count)} Funktionen`} im Einzelnen`,
      where: (host, version, platform, sets) => `${host} ${version} auf ${platform} · ${sets.join(", ")}`,
    },

    sharing,
    input,
    rowsBehind,
    plan: germanPlan(formats, sheets),
    packs: germanPacks(formats),
    settings: germanSettings(formats),

    looking: "Arbeitsmappe wird geprüft …",
    notLooked: "Die Arbeitsmappe ließ sich nicht prüfen.",

    start: germanStart,
  };
}
