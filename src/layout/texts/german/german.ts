import { germanMessages } from "../../../domain/diagnostics/messages/german/germanMessages";
import { germanPhrase } from "../../../domain/language/german/germanPhrase";
import type { Texts } from "../../texts";
import { germanAi } from "./germanAi";
import { germanCoaching } from "./germanCoaching";
import { germanDataQuality } from "./germanDataQuality";
import { germanHistory } from "./germanHistory";
import { germanFeedback } from "./germanFeedback";
import { germanImpact } from "./germanImpact";
import { germanInsights } from "./germanInsights";
import { germanMarks } from "./germanMarks";
import { germanPacks } from "./germanPacks";
import { germanAssessment } from "./germanAssessment";
import { germanPipeline } from "./germanPipeline";
import { germanPlan } from "./germanPlan";
import { germanRows } from "./germanRows";
import { germanSettings } from "./germanSettings";
import { germanTeams } from "./germanTeams";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A length of time where there is little room. */
const briefly = (length: string): string => length.replace(/Monate?$/u, "Mon.").replace(/Quartale?$/u, "Quart.");

/** The German words of the sheets. Numbers and dates come in already written out. */
export const german: Texts = {
  language: "de",
  messages: germanMessages,
  phrase: germanPhrase,
  decimalMark: ",",
  thousandsMark: ".",
  dash: "–",
  monthsShort: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  monthsLong: [
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
  ],
  units: {
    "percent": " %", "hours": " h", "minutes": " min", "count": "", "per-agent-month": "", "score": "",
  },
  points: (number) => `${number} ${number === "1" ? "Punkt" : "Punkte"}`,
  pointsShort: "Pkt.",
  day: (day, month, year) => `${day}. ${month} ${year}`,
  dayMark: ". ",
  monthOf: (month, year) => `${month} ${year}`,
  fiscalYear: (year) => `GJ ${year}`,
  quarterOf: (quarter, year) => `Q${quarter} ${year}`,
  periodNoun: {
    month: (count) => plural(count, "Monat", "Monate"),
    quarter: (count) => plural(count, "Quartal", "Quartale"),
    year: (count) => plural(count, "Jahr", "Jahre"),
  },

  rowsLeftOut: (count) => `${plural(count, "weitere Zeile hat", "weitere Zeilen haben")} hier keinen Platz.`,

  sheetNames: {
    scorecard: "Scorecard", trends: "Trends", teams: "Teams", plan: "90-Tage-Plan", definitions: "Definitionen", dataQuality: "Datenqualität", changes: "Änderungen",
    insights: "Erkenntnisse", assessment: "Standortbestimmung", feedback: "Rückmeldungen", pipeline: "Führungsnachwuchs", ai: "KI neben Menschen", coaching: "Coaching", impact: "Wirkung fürs Geschäft",
  },
  teamSheetName: (team) => `Scorecard · ${team}`,
  links: {
    scorecard: "← Scorecard", trends: "Trends: alle Zeiträume →", teams: "Teams →", plan: "90-Tage-Plan: alle Punkte →",
    definitions: "Definitionen: wie jede Zahl entsteht →", dataQuality: "Datenqualität: was auffiel →", changes: "Was sich änderte →", insights: "Erkenntnisse →",
  },
  footer: (asOf) => `Führungs-Scorecard · Daten bis ${asOf}`,

  organisation: "Support",
  allTeams: "alle Teams",
  oneTeam: (team) => `Team ${team}`,
  title: (who, period) => `${who} · ${period}`,
  standing: (complete, published, asOf, scope) =>
    `${complete ? "vollständig" : "läuft noch"}${published === null ? "" : ` · ${published}`} · Daten bis ${asOf} · ${scope}`,
  countWords: { onTarget: "im Ziel", watch: "beobachten", offTarget: "Ziel verfehlt", noVerdict: "ohne Urteil" },
  previousCounts: (period, counts) => `(${period}: ${counts.join(" · ")})`,
  score: (value) => `Score ${value}`,
  scoreChange: (value) => `(${value}, bereinigt)`,
  scoreUnchanged: "(unverändert, bereinigt)",
  noScore: "kein Score: zu wenige Urteile",

  rails: {
    good: "GUT", bad: "SCHWACH", changed: "BEWEGT", do: (item) => `TUN ${item}`, leading: "FRÜH", lagging: "SPÄT",
    verdicts: "URTEILE", context: "KONTEXT", charts: "BILDER", blind: "LÜCKEN",
  },

  columns: {
    leading: "Frühindikatoren", lagging: "Spätindikatoren", now: "Jetzt", range: "Bereich, n", target: "Ziel", verdict: "Urteil",
    change: "Änderung", sinceBaseline: "seit Beginn", real: "Echt?", trend: "Trend", owner: "Wer", note: "Notiz",
    low: "Wert unten", high: "Wert oben", gap: "Abstand", cap: "Kappung", ceiling: "Obergrenze", state: "Zustand", previous: "Zuvor", baseline: "Ausgangswert",
    defaultTarget: "Standardziel", targetInForce: "Geltendes Ziel", key: "Key",
  },
  verdicts: {
    "on-target": "✔ im Ziel", "watch": "● beobachten", "off-target": "✖ Ziel verfehlt",
    "on-target-or-watch": "● evtl. im Ziel", "watch-or-off-target": "● evtl. verfehlt", "too-few-to-say": "– zu wenige Daten",
    "too-few": "– zu wenige Daten", "no-data": "– kein Wert", "withheld": "– verdeckt", "running": "– läuft noch",
    "no-target": "– noch kein Ziel", "mean-median-differ": "– Mittel ≠ Median", "response-rate": "– anderer Rücklauf",
    "not-measured": "– nicht gemessen",
  },
  targetHint: "Eine Zahl in der Einheit der Kennzahl: 80 % oder 0,8; 15 (Minuten); 48 (Stunden).",

  rangeAndN: (range, n) => `${range}, n ${n}`,
  onlyN: (n) => `n ${n}`,
  span: (low, high) => `${low}–${high}`,
  notByTeam: "nicht je Team",
  noValue: {
    "too-few": "zu wenige Zeilen", "no-data": "keine Daten", "withheld": "zu wenige Personen", "running": "läuft noch",
    "not-measured": "keine Tabelle",
  },

  real: { signal: "ja, echt", usual: "nur Streuung", unknown: "noch zu früh", rolling: "unklar" },
  trend: {
    better: (length) => `besser, ${briefly(length)}`,
    worse: (length) => `schwächer, ${briefly(length)}`,
    steady: "stabil",
  },

  was: (value, when) => `${when} ${value}`,
  atBaseline: "zu Beginn",
  inPeriod: (period) => `im Zeitraum ${period}`,
  valueIs: (title, value) => `${title} ${value}`,
  aside: (text) => ` (${text})`,
  aboveTarget: (distance, target) => `${distance} über dem Ziel von ${target}`,
  belowTarget: (distance, target) => `${distance} unter dem Ziel von ${target}`,
  atTarget: (target) => `genau am Ziel von ${target}`,
  realChange: "eine echte Änderung",
  usualVariation: "übliche Streuung",
  improving: (length) => `${length} in Folge besser`,
  worsening: (length) => `${length} in Folge schlechter`,
  holding: "stabil",
  noGood: "Noch ist nichts im Ziel und nichts wird besser.",
  nothingBad: "Kein Ziel ist verfehlt.",
  nearest: (finding) => `Kein Ziel ist verfehlt; zu beobachten: ${finding}.`,
  notRated: "Noch lässt sich nichts beurteilen: Was der Scorecard fehlt, steht unten.",
  moved: (count, names) =>
    count === 0 ? "Nichts bewegte sich stärker als üblich"
      : `${plural(count, "Kennzahl", "Kennzahlen")} ${count === 1 ? "bewegte" : "bewegten"} sich stärker als üblich${names === null ? "" : ` (${names})`}`,
  stayed: (count) => `${count} im üblichen Rahmen: nicht eingreifen`,
  unclear: (count) => `${count} noch nicht beurteilbar`,

  noTasks: "Alle Punkte des 90-Tage-Plans sind erledigt.",

  context: {
    "case-volume": "Fälle", "backlog": "offen", "average-handle-time": "Bearbeitungszeit", "headcount": "Köpfe",
    "customer-satisfaction": "Zufriedenheit", "ai-share": "KI-Anteil", "transfer-rate": "weitergeleitet",
    "reopen-rate": "wiedereröffnet", "customer-retention": "gehaltene Kunden",
  },
  planStrip: {
    label: "90-TAGE-PLAN", day: "Tag ", notStarted: "nicht begonnen", over: "90 Tage vorbei", of: " von ", done: " erledigt", overdue: " überfällig",
  },

  charts: {
    worst: "Schwächste Kennzahl", mover: "Größte Bewegung", balance: "Bearbeitungszeit und Zufriedenheit", turnover: "Freiwillige Fluktuation",
    nothing: "Noch nichts zu zeichnen", noValuesYet: "Noch keine Werte", noValues: (what) => `${what}: noch keine Werte`, data: "Daten der Diagramme",
    dataOf: (chart) => `Daten von Diagramm ${chart}`,
    balanceFinding: (time, satisfaction) => `Bearbeitungszeit (blau) ${time}; Zufriedenheit (grau) ${satisfaction}`,
    nowAnd: (value, direction) => `${value}, ${direction}`,
    direction: { up: "steigend", down: "fallend", steady: "stabil" },
    unknown: "unbekannt",
    describe: (what) => `Liniendiagramm: ${what}`,
    period: "Zeitraum", value: "Wert", target: "Ziel", lower: "Grenze ↓", mean: "Mittel", upper: "Grenze ↑",
    first: "Blau", second: "Grau", labels: "Beschriftungen",
  },

  cannotSee: "Nicht erkennbar: ",
  seesAll: "In den Eingabetabellen fehlt nichts von dem, wonach gesucht wurde.",
  notMeasured: "Nicht gemessen: ",
  allMeasured: "Alle Kennzahlen sind gemessen.",
  typedByHand: (count) => `${plural(count, "Wert", "Werte")} auf dieser Seite von Hand eingetragen: siehe Datenqualität. `,
  needsTable: (title, dataset) => `${title} (Tabelle „${dataset}“ ergänzen)`,
  hasNoTeams: (title) => `${title} (die Tabelle nennt keine Teams)`,
  andMore: (count) => `und ${count} weitere`,

  trends: {
    title: "Trends",
    subtitle: "Jede Kennzahl nach Zeitraum: Wert, Ziel und die Grenzen ihrer üblichen Streuung.",
  },

  definitions: {
    title: "Definitionen",
    subtitle: "Wie jede Zahl entsteht, aus welchen Zellen, und was ausgelassen wurde.",
    columns: {
      indicator: "Kennzahl", question: "Frage und Formel", options: "Geltende Optionen", target: "Ziel und Quelle",
      inputs: "Eingaben", rows: "Zeilen: verwendet, nicht", companions: "Daneben", baseline: "Ausgangswert",
    },
    default: "Voreinstellung",
    changed: "für diese Mappe gesetzt",
    noOptions: "keine",
    bounds: {
      "higher-is-better": (green, amber) => `Im Ziel ab ${green}, beobachten ab ${amber}`,
      "lower-is-better": (green, amber) => `Im Ziel bis ${green}, beobachten bis ${amber}`,
    },
    setBy: {
      sheet: "gesetzt in der Zelle „Ziel“ der Scorecard", setting: "gesetzt in den Einstellungen der Mappe",
      definition: "Voreinstellung der Definition", baseline: "folgt dem eigenen Ausgangswert",
    },
    noTarget: "Noch kein Ziel: Der Ausgangswert wird erhoben.",
    source: (source) => `Quelle: ${source}`,
    activity: "Zählt Aktivität: keine persönlichen Ziele.",
    input: (sheet, table, columns) => `${sheet}, Tabelle ${table}: ${columns}`,
    noInputs: (dataset) => `Noch keine. Ergänzen Sie eine Tabelle „${dataset}“.`,
    used: (n, period) => `n ${n} im Zeitraum ${period}`,
    unused: "Kein Wert.",
    left: (rows, reason) => `${rows} ausgelassen: ${reason}`,
    noneLeft: "keine ausgelassen",
    baseline: (value, from, to, day) => `${value}, Mittel von ${from} bis ${to}, festgeschrieben am ${day}`,
    noBaseline: "Noch nicht erhoben.",
    yes: "ja",
    no: "nein",
  },

  quality: germanDataQuality,
  teams: germanTeams,
  history: germanHistory,
  insights: germanInsights,
  marks: germanMarks,
  feedback: germanFeedback,
  packs: germanPacks,
  settings: germanSettings,

  plan: germanPlan,
  assessment: germanAssessment,
  pipeline: germanPipeline,
  ai: germanAi,
  coaching: germanCoaching,
  impact: germanImpact,
  rows: germanRows,
};
