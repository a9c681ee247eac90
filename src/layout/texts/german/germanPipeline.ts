import type { englishPipeline } from "../englishPipeline";

const sentence = (parts: readonly string[], none: string): string => (parts.length === 0 ? none : `${parts.join("; ").replace(/^./u, (first) => first.toUpperCase())}.`);
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The German words of the Pipeline sheet. */
export const germanPipeline: typeof englishPipeline = {
  title: "Führungsnachwuchs",
  aid: "Eine Hilfe für Gespräche, nicht für automatische Entscheidungen über Personen. Alle stehen alphabetisch, nie nach Rang; Bearbeitungszeit und Zahl der Fälle zählen hier nicht.",
  lines: { good: "GUT", bad: "SCHLECHT", due: "FÄLLIG", do: "ZU TUN" },
  good: (parts) => sentence(parts, "Noch nichts zu sagen."),
  bad: (parts) => sentence(parts, "Nichts fällt auf."),
  toDo: (parts) => sentence(parts, "Nichts außer dem, was läuft."),
  covered: (ready, roles) => `für ${ready} von ${plural(roles, "Schlüsselposition", "Schlüsselpositionen")} ist jemand jetzt bereit`,
  meeting: (pairs) => plural(pairs, "Paar aus Mentor und Mentee trifft sich", "Paare aus Mentor und Mentee treffen sich"),
  finished: (count) => plural(count, "Aufgabe mit Ergebnis abgeschlossen", "Aufgaben mit Ergebnis abgeschlossen"),
  uncovered: (roles) => `niemand könnte übernehmen: ${roles}`,
  inLine: (count) => `${plural(count, "Paar liegt", "Paare liegen")} in einer Berichtslinie`,
  lacking: (count) => `${plural(count, "Paar fehlt", "Paaren fehlt")} etwas Vereinbartes, siehe unten`,
  noSponsor: (count) => `${plural(count, "laufende Aufgabe hat", "laufende Aufgaben haben")} keinen Förderer`,
  pairUp: (count) => `über ${plural(count, "vorgeschlagenes Paar", "vorgeschlagene Paare")} aus Mentor und Mentee sprechen`,
  findMentors: (count) => `für ${plural(count, "Person", "Personen")} Mentoren von anderswo finden`,
  rateAgain: (count) => `${plural(count, "Person", "Personen")} von dreien oder von der eigenen Führungskraft einschätzen lassen`,
  summary: {
    cover: (ready, uncovered, roles) => `Nachfolge: ${ready} von ${plural(roles, "Schlüsselposition", "Schlüsselpositionen")} jetzt gedeckt, ${uncovered} ohne jemanden.`,
    assignments: (running, overdue, done) => `Entwicklung: ${running} laufen (${overdue} überfällig), ${done} erledigt.`,
    pairs: (meeting, lacking) => `Mentorings: ${plural(meeting, "Paar trifft sich", "Paare treffen sich")}${lacking === 0 ? "" : `, ${lacking} mit etwas zu tun`}.`,
    proposed: (proposed, unpaired) => `Vorgeschlagene Paare: ${proposed}${unpaired === 0 ? "" : `; niemand gefunden für ${unpaired}`}.`,
  },
  and: (more) => `und ${more} weitere`,
  due: { overdue: " überfällig · ", running: " laufen · ", done: " erledigt", none: "Noch keine Aufgaben." },

  rails: { potential: "POTENZIAL", development: "ENTWICKLUNG", mentorships: "MENTORINGS", pairings: "VORGESCHLAGENE PAARE", succession: "NACHFOLGE", guide: "MENTORING-LEITFADEN" },
  hints: {
    potential: "Fünf Anzeichen, 1 bis 5: ● deutlich (4, 5), ◐ im Ansatz (3), ○ noch nicht (1, 2): gerundetes Mittel von mindestens dreien, oder was die eigene Führungskraft sagt. Daneben, was die Arbeit aus zwölf Monaten zeigt.",
    development: "Woran Menschen in Führung hineinwachsen. Eine Zeile ist erledigt, wenn sie ein Ergebnis hat.",
    mentorships: "Beide lernen: Kompetenz jetzt gegenüber dem Beginn, von Mentee und Mentor. Erwartungen und ein Leitfaden stehen unten.",
    pairings: "Alle Paare werden zusammen gewählt: starke Mentoren für das, was Mentees noch nicht zeigen, gleichmäßig belastet, höchstens zwei Mentees, nie in einer Berichtslinie.",
    succession: "Schlüsselpositionen, und wer sie übernehmen könnte: ✔ jetzt bereit, ● später, ✖ niemand.",
    guide: "Gehört Ihnen; keine Aktualisierung ändert ihn.",
  },
  noTable: (title) => `Es gibt noch keine Tabelle ${title}. „Eingabetabelle hinzufügen“ im Aufgabenbereich legt eine an.`,
  notLive: "Einschätzungen werden nicht gezeigt: Ihre Zellen sind keine Excel-Tabelle. Markieren Sie sie und drücken Sie Strg+T.",
  gone: "– entfallen",

  columns: {
    potential: { person: "Person", work: "In der Arbeit gesehen", raters: "Eingeschätzt", note: "Notiz" },
    development: { person: "Person", kind: "Aufgabe", days: "Tage pro Woche", started: "Begonnen", due: "Fällig", state: "Stand", outcome: "Ergebnis", sponsor: "Förderer", note: "Notiz" },
    mentorships: { mentee: "Mentee", mentor: "Mentor", started: "Begonnen", sessions: "Treffen", menteeGrew: "Mentee wuchs um", mentorGrew: "Mentor wuchs um", goal: "Vorhaben", gaps: "Zu tun", note: "Notiz" },
    pairings: {
      mentee: "Mentee", mentor: "Vorschlag", menteeTeam: "Team Mentee", mentorTeam: "Team Mentor", has: "Hat Mentees", because: "Wegen", focus: "Könnte beginnen mit", unpaired: "Warum niemand", note: "Notiz",
      gap: (signal) => `Abstand ${signal}`,
    },
    succession: { role: "Position", holder: "Inhaber", cover: "Deckung", now: "Jetzt bereit", later: "Später bereit", unsaid: "Ohne Angabe", nowNames: "Wer jetzt", laterNames: "Wer später", note: "Notiz" },
  },
  bands: { clear: "● deutlich", emerging: "◐ im Ansatz", notYet: "○ noch nicht" },
  raters: (isLeaderAlone, last) => `${isLeaderAlone ? "von der eigenen Führungskraft" : "von drei Personen oder mehr"}${last === null ? "" : `, zuletzt ${last}`}`,
  withheld: {
    "too-few-raters": "nicht gezeigt: Es braucht drei Einschätzende oder allein die eigene Führungskraft",
    "unnamed-raters": "nicht gezeigt: Bei einigen steht nicht, wer einschätzte",
  },
  solved: (share, n, expected, isAbove) => `${share} von ${n} Fällen nicht weitergegeben${isAbove ? ", mehr als" : ";"} dieselbe Arbeit aller: ${expected}`,
  contributions: (count, one) => `${count} ${one ? "Wissensbeitrag" : "Wissensbeiträge"}`,
  implemented: (count, one) => `${count} ${one ? "Vorschlag" : "Vorschläge"} umgesetzt`,
  states: { done: "✔ erledigt", overdue: "✖ überfällig", running: "● läuft", planned: "○ geplant", noDue: "● läuft, ohne Termin" },
  ended: "beendet",
  gaps: { "in-line": "✖ in einer Berichtslinie", "goal": "Vorhaben vereinbaren", "expectations": "Erwartungen aufschreiben", "sessions": "sich zum ersten Mal treffen", "recognition": "Mentor danken" },
  noGaps: "–",
  because: { potential: "Potenzial", development: "einer Aufgabe" },
  nobody: "– niemand",
  unpaired: { "no-mentors": "niemand hier führt oder ist erfahren", "all-in-line": "alle Infragekommenden sind in der Berichtslinie", "no-places": "alle Infragekommenden haben zwei Mentees" },
  covers: { now: "✔ jetzt bereit", later: "● später", unsaid: "● ohne Angabe", none: "✖ niemand" },
  guide: [
    ["Erwartungen", "Beide bereiten sich vor, halten die Zeit ein und behalten für sich, was gesagt wird. Der Mentor entscheidet nie über Gehalt, Beurteilung oder Beförderung des Mentees."],
    ["", "Der Mentee bringt die Themen mit. Der Mentor fragt, bevor er rät, und sagt auch, was nicht gelang."],
    ["", "Beide beenden es ohne Angabe von Gründen, sobald eine Seite es will."],
    ["Erstes Treffen", "Was möchten Sie in sechs Monaten können, was Sie jetzt nicht können? Woran werden wir beide es sehen? Schreiben Sie das Vorhaben auf."],
    ["Jedes Treffen", "Was haben Sie seither versucht? Was haben Sie erwartet, und was geschah? Was versuchen Sie als Nächstes?"],
    ["", "Mentor: Was habe ich heute über die Arbeit mit Kunden gelernt, das ich nicht wusste?"],
    ["Zur Halbzeit", "Beide Kompetenzen erneut einschätzen, jeder für sich, dann zusammen. Ist das Vorhaben noch das richtige?"],
    ["Am Ende", "Was hat sich geändert, und wer hat es noch bemerkt? Danken Sie dem Mentor öffentlich. Wen könnte der Mentee begleiten?"],
  ],
};
