import type { englishAi } from "../englishAi";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The German words of the sheet about AI beside people. */
export const germanAi: typeof englishAi = {
  title: "KI neben Menschen",
  subtitle: "Was KI im Support tut, wer dafür einsteht, und was Schaden zuerst zeigen würde. Das Add-in selbst liest keine Gespräche.",
  lines: { good: "GUT", bad: "SCHLECHT", do: "ZU TUN" },
  inUse: (count, amplified, replaced) => `${plural(count, "Einsatz läuft", "Einsätze laufen")}: ${amplified} verstärkten Menschen, ${replaced} ersetzten Arbeit`,
  noneInUse: "Kein Einsatz läuft",
  offTarget: (list) => `jetzt nicht im Ziel: ${list}`,
  nothingBad: "Keine Schutzkennzahl verfehlt ihr Ziel",
  noOwner: (list) => `Verantwortliche benennen: ${list}`,
  noGuard: (list) => `Schutzkennzahl benennen: ${list}`,
  unknownGuard: (list) => `Schutzkennzahlen so nennen wie die Scorecard: ${list}`,
  nothingToDo: "Jeder laufende Einsatz hat Verantwortliche und eine Schutzkennzahl",
  sentence: (parts) => `${parts.join("; ").replace(/^./u, (first) => first.toUpperCase())}.`,
  and: (more) => `und ${more} weitere`,
  rails: { uses: "DIE ZEHN EINSÄTZE" },
  hint: "Fünf Rollen bei der Arbeit, fünf Anwendungen für Führungskräfte. Eine Schutzkennzahl ist eine Kennzahl der Scorecard.",
  columns: { use: "Einsatz", group: "Art", owner: "Verantwortlich", status: "Status", effect: "Menschen wurden", guard: "Schutzkennzahl", now: "Jetzt", before: "Zuvor", verdict: "Urteil", missing: "Es fehlt", note: "Notiz" },
  groups: { role: "Rolle bei der Arbeit", application: "für Führungskräfte", own: "eigener" },
  notUsed: "– nicht im Einsatz",
  unknown: "– ohne Angabe",
  proposed: (title) => `– keine; vielleicht ${title}`,
  unknownGuardIs: (said) => `– keine Kennzahl heißt „${said}“`,
  missing: { owner: "Verantwortliche", guard: "Schutzkennzahl", effect: "ersetzt oder verstärkt" },
  gone: "– entfallen",
  unjudged: "– ohne Urteil",
};
