import type { englishPlan } from "../englishPlan";

/** The German words of the 90-Day Plan sheet. */
export const germanPlan: typeof englishPlan = {
  title: "90-Tage-Plan",
  subtitle: "Was wir uns vorgenommen haben, was wir getan haben und was sich seither bewegt hat. Alle Termine folgen dem Startdatum; was Sie in die Tabelle eintragen, bleibt Ihres.",
  start: "Start",
  startHint: "Ein Datum; alle Beginn- und Fälligkeitstermine der Tabelle folgen ihm.",
  overall: "Gesamt",
  progress: { of: " von ", done: " erledigt", overdue: " überfällig", soon: " fällig in 7 Tagen", misplaced: " außerhalb der Phase", noPhase: " ohne Phase" },
  rule: "Eine Phase darf schließen, wenn alle Punkte erledigt oder gestrichen sind, jeder erledigte mit Datum und Nachweis: ein Link oder eine Zelle wie =Protokoll!B2.",
  gate: {
    mayClose: "✔ darf schließen", notYet: "○ noch nicht", empty: "– keine Punkte", on: " · Prüfung ", late: " T. spät",
    open: " offen", bare: " erledigt ohne Nachweis", undated: " erledigt ohne Datum",
  },
  heads: { said: "GESAGT", did: "GETAN", moved: "BEWEGT", aside: "NOTIZEN" },
  columns: {
    phase: "Phase", item: "Punkt", owner: "Wer", start: "Beginn", due: "Fällig", alert: "Hinweis", status: "Status", doneOn: "Fertig",
    evidence: "Nachweis", moved: "Damals → jetzt", moves: "Soll bewegen", note: "Notiz",
    phaseNumber: "Phasennummer", timing: "Termin", phaseMark: "Phasenhinweis", bar: "Balken", review: "Rückblick", line: "Zeile",
  },
  phase: (number, title) => `${number} ${title}`,
  alerts: {
    overdue: "überfällig", days: " T.", soon: "fällig", today: "fällig heute", within: "fällig in ", noDue: "ohne Termin",
    noEvidence: "ohne Nachweis", noDoneDate: "ohne Datum", early: "vor Phase", late: "nach Phase",
  },
  statuses: {
    "not started": "geplant", "in progress": "in Arbeit", "done": "erledigt", "blocked": "blockiert", "dropped": "gestrichen",
  },
  bars: { done: "✓", overdue: "!", open: "•", dropped: "×" },
  legend: "✓ erledigt    ! überfällig    hell: offen    × gestrichen    dunkle Wochenzahl: diese Woche",
  phaseHint: "1, 2 oder 3: die Phase, zu deren Abschluss der Punkt gehört.",
  statusHint: "Bitte aus der Liste wählen.",
  dateHint: "Bitte ein Datum.",
  noOwner: "noch niemand",
  due: "fällig ",
  gone: "Dieser Punkt steht nicht mehr im Plan.",

  dayShort: (day, month) => `${day}. ${month}`,
  move: {
    now: (title, value) => `${title} jetzt ${value}`,
    moved: (title, before, after, judgement) => `${title} ${before} → ${after}, ${judgement}`,
    noneSince: (title, before) => `${title} ${before}, seither kein voller Zeitraum`,
    noneBefore: (title, after) => `${title} jetzt ${after}, davor kein Zeitraum`,
    unknown: (title) => `${title}, kein Wert`,
    notMeasured: (title) => `${title}, nicht gemessen`,
    noIndicator: (words) => `„${words}“ ist hier keine Kennzahl`,
    judgements: {
      "better": "besser", "worse": "schlechter", "usual": "übliche Streuung", "rolling": "ein gleitendes Jahr", "too-early": "noch zu früh",
    },
  },
  review: { due: (day) => `Rückblick ${day}`, moved: "bewegt", worse: "schlechter seither", notMoved: "nicht bewegt", untold: "nicht beurteilbar" },
};
