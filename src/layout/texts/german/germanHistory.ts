import type { Counted } from "../../../domain/history/history";
import type { englishHistory } from "../englishHistory";

/** One and many of what an n counts, each with the ending of an adjective before it in the singular. */
const nouns: Readonly<Record<Counted, readonly [one: string, many: string, ending: "er" | "e" | "es"]>> = {
  "cases": ["Fall", "Fälle", "er"], "decisions": ["Entscheidung", "Entscheidungen", "e"], "contributions": ["Beitrag", "Beiträge", "er"],
  "suggestions": ["Vorschlag", "Vorschläge", "er"], "interactions": ["Kontakt", "Kontakte", "er"], "questions": ["Frage", "Fragen", "e"],
  "people": ["Person", "Personen", "e"], "teams": ["Team", "Teams", "es"], "role-fills": ["Besetzung", "Besetzungen", "e"], "effort-answers": ["Antwort", "Antworten", "e"],
  "accounts": ["Kunde", "Kunden", "er"], "agent-months": ["Personenmonat", "Personenmonate", "er"], "heads": ["Kopf", "Köpfe", "er"],
};

const counts = (count: string, counted: Counted): string => `${count} ${nouns[counted][count === "1" ? 0 : 1]}`;

/** With an adjective: "1 später Fall", "212 späte Fälle". */
const described = (count: string, stem: string, counted: Counted): string => {
  const [one, many, ending] = nouns[counted];
  return count === "1" ? `${count} ${stem}${ending} ${one}` : `${count} ${stem}e ${many}`;
};

/** The German words about what changed, was published and was restated. Numbers and dates come in already written out. */
export const germanHistory: typeof englishHistory = {
  title: "Änderungen",
  summary: {
    changed: (count, all, from, to) =>
      `${count === 0 ? "Keine" : count} von ${all} Kennzahlen ${count < 2 ? "sagt" : "sagen"} etwas anderes als nach dem letzten Lauf, der etwas änderte (Daten bis ${from}${from === to ? "" : `, dann bis ${to}`}).`,
    unchanged: "Seit dem ersten Lauf, der bekannt ist, hat sich nichts geändert.",
  },
  rails: { changed: "WAS SICH ÄNDERTE, UND WARUM", published: "WAS VERÖFFENTLICHT WURDE" },
  columns: {
    indicator: "Kennzahl", period: "Zeitraum", was: "Vorher", now: "Jetzt", change: "Änderung", why: "Warum", note: "Notiz",
  },
  publishedColumns: {
    what: "Veröffentlicht", on: "Am", then: "Damals", now: "Jetzt", change: "Änderung", why: "Womit, und warum berichtigt", note: "Von, Notiz",
  },
  asBefore: "– wie zuvor",
  gone: "– nicht mehr aufgeführt",
  below: (title) => `↳ ${title}`,
  ofTeam: (title, team) => `${title} · ${team}`,

  newPeriod: (before, n, counted) => `neuer Zeitraum${before === null ? "" : ` nach ${before}`}${n === null ? "" : `, ${counts(n, counted)}`}`,
  late: (count, counted) => described(count, "spät", counted),
  fewer: (count, counted) => `${counts(count, counted)} weniger`,
  settled: (count, counted) => `${counts(count, counted)}, zuvor ausgelassen, ${count === "1" ? "zählt" : "zählen"} jetzt`,
  edited: (n, counted) => (n === null ? "geänderte Daten" : `geänderte Daten bei weiterhin n ${counts(n, counted)}`),
  otherN: (from, to, counted) => `geänderte Daten, ${from} → ${counts(to, counted)}`,
  option: (title, from, to) => `${title}: ${from} → ${to}`,
  definition: "eine andere Definition",
  target: (from, to) => `Ziel ${from ?? "nach Voreinstellung"} → ${to ?? "nach Voreinstellung"}, von Hand gesetzt`,
  judgedOtherwise: "nach anderen Grenzwerten beurteilt",
  verdict: (from, to) => `Urteil: ${from} → ${to}`,
  amount: (change) => ` (${change})`,
  earlier: (periods, latest, from, to, why) =>
    `${periods === 1 ? "auch ein früherer Zeitraum" : `auch ${periods} frühere Zeiträume, der letzte davon`}, ${latest}: ${from} → ${to}, ${why}`,
  typedOver: (cells) => `von Hand überschrieben: ${cells}`,
  since: (day, what) => `anders definiert seit den Daten bis ${day}${what === null ? "" : ` (${what})`}; alle Zeiträume sind danach neu berechnet`,
  join: (parts) => parts.join("; "),
  sentence: (parts) => parts.join("; ").replace(/^./u, (letter) => letter.toUpperCase()),

  publishedAs: (counted, asOf) => `${counted}. Daten bis ${asOf}.`,
  nothingPublished: "Noch wurde nichts veröffentlicht.",
  noneRestated: "Alle Werte sind noch wie veröffentlicht.",
  restatedCount: (count, all) => `${count} von ${all} Werten ${count === 1 ? "ist" : "sind"} berichtigt:`,
  restatedTeams: (count) => `Auch ${count === 1 ? "ein Wert eines Teams ist" : `${count} Werte von Teams sind`} berichtigt.`,
  publishedAgain: (day) => `Erneut veröffentlicht am ${day}.`,
  countsOf: (onTarget, watch, offTarget, noVerdict) => `${onTarget} im Ziel · ${watch} beobachten · ${offTarget} Ziel verfehlt · ${noVerdict} ohne Urteil`,

  published: (day) => `veröffentlicht am ${day}`,
  shortDay: (day, month) => `${day}. ${month}`,
  restated: (title, then, day, now, why) => `Berichtigt: ${title} ${then}, wie am ${day} veröffentlicht, → ${now}: ${why}`,
  restatedShort: (count, day) => `${count === 1 ? "Ein Wert" : `${count} Werte`} seit dem ${day} berichtigt: siehe Änderungen`,
};
