import type { VerdictWords } from "../../domain/scorecard/rating/verdictWords";
import type { Status } from "../../domain/scorecard/result";
import type { FunctionTexts } from "./englishFunctions";
import { listed } from "./listed";

const oneOf = (names: readonly string[]): string => (names.length === 0 ? "" : ` Möglich sind: ${listed(names, (more) => ` und ${more} weitere`)}.`);

const unrated = "In diesem Zeitraum gibt es keinen Wert.";

const noValue: Readonly<Record<Status, string>> = {
  "on-target": unrated, "watch": unrated, "off-target": unrated, "on-target-or-watch": unrated, "watch-or-off-target": unrated,
  "too-few-to-say": unrated, "too-few": unrated, "no-target": unrated, "mean-median-differ": unrated, "response-rate": unrated,
  "no-data": "In diesem Zeitraum gibt es keinen Wert: keine Zeilen, oder zu wenige, um einen zu zeigen.",
  "withheld": "Zurückgehalten: Es geht um so wenige Menschen, dass einzelne erkennbar wären.",
  "running": "Der Zeitraum ist noch nicht vorbei.",
  "not-measured": "Noch nicht gemessen: In der Arbeitsmappe fehlt eine Tabelle oder Spalte dafür. Das Blatt „Scorecard“ sagt, welche.",
};

const none = "– kein Urteil: ";

const verdicts: VerdictWords = {
  "on-target": "✔ im Ziel", "watch": "● beobachten", "off-target": "✖ Ziel verfehlt",
  "on-target-or-watch": "● im Ziel oder beobachten", "watch-or-off-target": "● beobachten oder Ziel verfehlt", "too-few-to-say": "– zu wenige für eine Aussage",
  "too-few": `${none}zu wenige Daten`, "no-data": `${none}keine Daten`, "withheld": `${none}nicht ausgewiesen`, "running": `${none}Zeitraum läuft`,
  "no-target": `${none}noch kein Ziel`, "mean-median-differ": `${none}Mittelwert und Median weichen ab`, "response-rate": `${none}andere haben geantwortet`,
  "not-measured": `${none}nicht gemessen`,
};

/** The words of the functions in German. */
export const germanFunctions: FunctionTexts = {
  described: {
    VALUE: "Der Wert einer Kennzahl. Prozentwerte sind Brüche: Formatieren Sie die Zelle als Prozent.",
    TARGET: "Der geltende Zielwert einer Kennzahl: der von Ihnen eingetragene, sonst der vorgegebene.",
    STATUS: "Das Urteil über eine Kennzahl in Worten, etwa: im Ziel.",
    TREND: "Die Werte einer Kennzahl in jedem Zeitraum, in zwei Spalten: Zeitraum und Wert.",
    SCORE: "Der Score von 0 bis 100, der ganzen Scorecard oder eines Bereichs. 80 heißt: im Ziel.",
  },
  parameters: {
    indicator: "Der Name der Kennzahl wie auf der Scorecard, etwa Erstlösungsquote.",
    team: "Der Name des Teams, oder Organisation. Ohne Angabe: wessen Scorecard gezeigt wird.",
    period: "Etwa 2026-10, Okt 2026, 2026-Q3 oder eine Zelle mit einem Datum. Ohne Angabe: der gezeigte Zeitraum.",
    domain: "Betrieb, Qualität, Mitarbeitende oder Kunden. Ohne Angabe: die ganze Scorecard.",
  },
  noValue, verdicts,
  domains: { "operations": "Betrieb", "quality-coaching": "Qualität", "leadership-people": "Mitarbeitende", "customer-experience": "Kunden" },
  noScorecard: "Diese Arbeitsmappe hat noch keine Scorecard. Wählen Sie „Erstellen“ auf der Registerkarte „Scorecard“.",
  olderScorecard: "Die Scorecard wurde erstellt, bevor Formeln sie abfragen konnten. Wählen Sie einmal „Aktualisieren“ auf der Registerkarte „Scorecard“.",
  notRead: "Die Scorecard ließ sich gerade nicht lesen. Wählen Sie „Aktualisieren“ auf der Registerkarte „Scorecard“.",
  noIndicator: (asked, titles) => `Es gibt keine Kennzahl „${asked}“.${oneOf(titles)}`,
  noTeam: (asked, teams) => `Es gibt kein Team „${asked}“.${oneOf(teams)}`,
  noDomain: (asked, names) => `Es gibt keinen Bereich „${asked}“.${oneOf(names)}`,
  noPeriod: (asked) => `„${asked}“ ist kein Zeitraum. Schreiben Sie ihn als 2026-10, Okt 2026 oder 2026-Q3, oder verweisen Sie auf eine Zelle mit einem Datum.`,
  longerPeriod: (asked, like) => `${asked} ist länger als die Zeiträume der Scorecard, etwa ${like}. Wählen Sie im Aufgabenbereich die Länge der Zeiträume, um ihn zu sehen.`,
  nothingKnown: (title, period) => `Über ${title} in ${period} ist nichts bekannt: Der Zeitraum ist noch nicht vorbei, liegt vor den Daten oder stand so, wie die Kennzahl jetzt definiert ist, nie in einer Scorecard.`,
  notOfTeam: (title, period) => `${title} in ${period} ist für die gesamte Organisation bekannt, nicht für dieses Team: Es hat dann keine Zeilen, oder die Zahl betrifft einzelne Personen und wird nicht je Team gespeichert.`,
  noTarget: (title) => `${title} hat noch keinen Zielwert. Tragen Sie einen auf dem Blatt „Scorecard“ ein; sonst ergibt er sich aus drei vollständigen Zeiträumen.`,
  noScoreKept: (period, first, last) => `Für ${period} gibt es keinen Score: Gespeichert sind Scores von ${first} bis ${last}.`,
  noScore: "Es gibt keinen Score: Weniger als 60 % des Gewichts haben ein Urteil.",
};
