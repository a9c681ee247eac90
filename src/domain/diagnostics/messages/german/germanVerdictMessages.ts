import { germanPhrase } from "../../../language/german/germanPhrase";
import type { verdictMessages } from "../verdictMessages";
import { germanName, joined, quotedName } from "./germanWording";

/** Averages of heads have endless decimals. */
const atMostOneDecimal = (n: number): string => String(Math.round(n * 10) / 10).replace(".", ",");

export const germanVerdictMessages: typeof verdictMessages = {
  notMeasured: (missing, instead) => `Nicht gemessen: In der Arbeitsmappe fehlt ${joined(missing)}.${instead === null ? "" : ` ${instead}`}`,
  notFed: () => "Nicht gemessen: Keine Tabelle speist die Kennzahl.",
  missingTable: (dataset) => `die Tabelle ${quotedName(dataset)}`,
  missingColumn: (dataset, column) => `die Spalte ${quotedName(column)} in ${germanName(dataset)}`,
  optionsInstead: (indicator, names, titles, values) =>
    `Um ohne zu messen, wählen Sie ${values.map((value, index) => `„${germanPhrase(value.replaceAll("-", " "))}“ für „${germanPhrase(titles[index] ?? "")}“`).join(" und ")} ` +
    `(auf der Befehlszeile ${values.map((value, index) => `--set indicators.${indicator}.${names[index] ?? ""}=${value}`).join(" ")}).`,
  together: (one, other) => `${one} ${other}`,
  organisationOnly: () => "Nur für die gesamte Organisation bekannt: Die Tabelle nennt keine Teams.",
  noCompletePeriod: () => "Noch ist kein Zeitraum vollständig.",
  withheld: () => "Nicht ausgewiesen: Es sind so wenige Personen, dass der Wert auf einzelne hinweisen würde oder sich eine kleinere Gruppe errechnen ließe.",
  noRows: () => "Keine Daten in diesem Zeitraum.",
  belowShow: (n, show) => `Nicht gezeigt: ${atMostOneDecimal(n)} in diesem Zeitraum, mindestens ${show} sind nötig.`,
  tooFewPersons: (n, persons) => `Nicht gezeigt: ${n} in diesem Zeitraum stammen von nur ${persons} ${persons === 1 ? "Person" : "Personen"}.`,
  tooFewToRate: (n, rate) => `Kein Urteil: beruht auf ${atMostOneDecimal(n)}, mindestens ${rate} sind dafür nötig.`,
  running: () => "Kein Urteil: Der Zeitraum läuft noch.",
  collectingBaseline: () => "Kein Urteil: Der Ausgangswert wird noch erhoben, das dauert drei vollständige Zeiträume; ein eigenes Ziel gibt sofort eines.",
  baselineIsZero: () => "Kein Urteil: Der Ausgangswert ist 0, dagegen lässt sich keine Veränderung messen; setzen Sie ein Ziel.",
  responseRateLow: (percent) => `Kein Urteil: Nur ${percent} % der Befragten haben geantwortet, die anderen sind unbekannt.`,
  responseRateChanged: (before, now) => `Kein Urteil: Die Rücklaufquote ging von ${before} % auf ${now} %, es haben also andere geantwortet.`,
  meanMedianDiffer: () => "Kein Urteil: Mittelwert und Median fallen in verschiedene Bereiche, wenige Ausreißer entscheiden also; beide werden gezeigt.",
  tooFewToSay: () => "Zu wenige für ein Urteil: Der Zufallsbereich reicht von „im Ziel“ bis „Ziel verfehlt“.",
};
