import type { englishCoaching } from "../englishCoaching";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The German words of the Coaching sheet. */
export const germanCoaching: typeof englishCoaching = {
  title: "Coaching",
  aid: "Eine Hilfe fürs Gespräch, nicht für automatische Entscheidungen über einen Menschen. Alle stehen alphabetisch, nie nach Rang; keine Gesamtnote.",
  notAsked: "Es sollen keine Namen mehr genannt werden: Was Sie eingetragen haben, bleibt; das Blatt kann gelöscht werden.",
  lines: { good: "GUT", talk: "REDEN", load: "LAST", skills: "KÖNNEN", sure: "WIE SICHER" },
  strengths: (count) => (count === 0 ? "Niemand liegt um mehr als Zufall besser als die anderen." : `${plural(count, "Stärke", "Stärken")} jenseits des Zufalls bei gleicher Arbeit: fragen, wie das gelingt.`),
  talk: (growth, bothSides) => {
    const parts = [...(growth === 0 ? [] : [plural(growth, "Unterschied", "Unterschiede")]), ...(bothSides === 0 ? [] : [`${plural(bothSides, "Bearbeitungszeit", "Bearbeitungszeiten")} (neben der Qualität zu sehen)`])];
    return parts.length === 0 ? "Nichts zu Besprechendes weicht um mehr als Zufall von den anderen ab." : `${parts.join(", ")} jenseits des Zufalls bei gleicher Arbeit: zuerst zuhören.`;
  },
  load: (above, below, leavers, unassigned, machines, open) => {
    const parts = [
      ...(above === 0 ? [] : [`${plural(above, "Person hat", "Personen haben")} mehr Offenes, als Zufall erklärt`]), ...(below === 0 ? [] : [`${plural(below, "Person hat", "Personen haben")} weniger`]),
      ...(leavers === 0 ? [] : [`${plural(leavers, "ausgeschiedene Person hat", "ausgeschiedene Personen haben")} noch offene Fälle`]), ...(unassigned === 0 ? [] : [`${plural(unassigned, "offener Fall nennt", "offene Fälle nennen")} niemanden`]),
      ...(machines === 0 ? [] : [`die KI allein hat ${machines}`]),
    ];
    return `${open} offen. ${parts.length === 0 ? "Keine Last weicht um mehr als Zufall ab." : `${parts.join("; ").replace(/^./u, (first) => first.toUpperCase())}.`}`;
  },
  noLoad: "Was offen ist, lässt sich nicht sagen: Den Fällen fehlen die Tage, an denen sie geöffnet und geschlossen wurden.",
  skills: (up, down, done) => `${plural(up, "Fähigkeit", "Fähigkeiten")} mehr als zufällig gewachsen, ${down} gesunken; ${plural(done, "Entwicklungsaufgabe", "Entwicklungsaufgaben")} erledigt.`,
  noSkills: "Weder Bewertungen noch Mentorings noch Entwicklungsaufgaben sagen, wie Fähigkeiten wachsen.",
  sure: (tested, agents, from, to) =>
    `${plural(tested, "Vergleich", "Vergleiche")} von ${plural(agents, "Person", "Personen")} mit mindestens fünf anderen, ${from} – ${to}. Von dem, was hier steht, dürften höchstens 5 % Zufall sein (Benjamini–Hochberg).`,
  notTested: "Niemand hat in den letzten zwölf ganzen Monaten 30 Fälle und fünf Vergleichbare: Es wird nichts verglichen.",

  rails: { opportunities: "GESPRÄCHSANLÄSSE", workload: "ARBEITSLAST", skills: "WACHSTUM" },
  hints: {
    opportunities: "Wo jemand um mehr als Zufall von den anderen abweicht. Die anderen: was das übrige Team bei gleicher Mischung von Thema, Kanal und Bearbeitung hätte.",
    workload: "Offene Fälle neben dem eigenen Anteil an denen des Teams, nach Arbeitszeit, und den Zahlen, die Zufall darum erklärt (99,8 %).",
    workloadFew: "Zu viele für eine Liste: Hier stehen nur, wessen offene Fälle um mehr als Zufall abweichen, und wer gegangen ist.",
    skills: "Bewertungen durch andere, dieselben Führungskräfte in den letzten beiden Runden, sowie Mentees und Mentoren vorher und jetzt: mindestens fünf Personen, jenseits des Zufalls nach einem 95-%-Intervall. Darunter die Aufgaben, an denen Menschen in die Führung wachsen.",
    skillsWithheld: (count) => ` ${plural(count, "Fähigkeit steht", "Fähigkeiten stehen")} nicht hier: Weniger als fünf Führungskräfte wurden in beiden Runden von drei anderen bewertet.`,
  },
  columns: {
    opportunities: {
      agent: "Person", kind: "Was", team: "Team", measure: "Kennzahl", own: "Eigener Wert (Spanne, n)", peers: "Andere, gleiche Arbeit", difference: "Unterschied (Spanne)", topic: "Am meisten bei",
    },
    workload: { agent: "Person", load: "Last", team: "Team", open: "Offen", share: "Eigener Anteil (üblich)", oldest: "Ältester, Tage", closed: "Geschlossen im Monat", why: "Gut zu wissen" },
    skills: { skill: "Fähigkeit", change: "Änderung", persons: "Personen", between: "Zwischen", before: "Vorher", now: "Jetzt", by: "Änderung um", source: "Aus" },
    own: { note: "Notiz", talkedOn: "Gesprochen am", step: "Vereinbarter Schritt" },
  },
  kinds: { "strength": "▲ Stärke", "growth": "◆ besprechen", "both-sides": "◐ beide Seiten" },
  own: (value, range, n) => `${value} (${range === null ? "" : `${range}, `}n ${n})`,
  peers: (value, areTeam) => (areTeam ? value : `${value}, alle Teams`),
  difference: (distance, isMore, range) => `${isMore ? "+" : "−"}${distance}${range === null ? "" : ` (${range})`}`,
  to: (low, high) => `${low} bis ${high}`,
  topic: (name, value, expected, n) => `${name}: ${value}, andere ${expected}, n ${n}`,
  beside: (measure, quality, value, expected) => `${measure}, neben ${quality} ${value} (andere ${expected})`,
  loads: { above: "▲ mehr als Zufall", below: "▼ weniger als Zufall", usual: "üblich", left: "✖ gegangen" },
  share: (open, low, high) => `${open} (${low}–${high})`,
  left: (day) => `am ${day} gegangen: offene Fälle übergeben`,
  growth: { up: "▲ gestiegen", down: "▼ gesunken", usual: "nichts über Zufall hinaus" },
  mentees: "Mentees, eigene Fähigkeit",
  mentors: "Mentoren, eigene Fähigkeit",
  between: (from, to) => `${from} → ${to}`,
  sinceStart: "Beginn → jetzt",
  development: (done, running) => `${done} erledigt, ${running} laufen`,
  gone: "– nicht mehr genannt",
  summary: {
    opportunities: (strengths, growth, bothSides, tested) => `${strengths + growth + bothSides} Gesprächsanlässe jenseits des Zufalls: ${strengths} Stärken, ${growth} zu besprechen, ${bothSides} Bearbeitungszeiten neben der Qualität (${tested} Vergleiche).`,
    load: (above, below, leavers, unassigned) => `Arbeitslast: ${above} über und ${below} unter dem, was Zufall erklärt; ${leavers} Gegangene mit offenen Fällen; ${unassigned} offene Fälle bei niemandem.`,
  },
};
