import type { englishInsights } from "../englishInsights";

const weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

/** The German words about insights. Numbers and periods come in already written out. */
export const germanInsights: typeof englishInsights = {
  title: "Erkenntnisse",
  summary: (toDo, toKnow, dismissed, asOf) =>
    `${toDo} zum Handeln oder Hinsehen, ${toKnow} zur Kenntnis${dismissed === 0 ? "" : `, ${dismissed} verworfen`}. Daten bis ${asOf}. Wer eine verwirft, sagt in der letzten Spalte warum; sie tritt dann zurück, und die Scorecard erwähnt sie nicht mehr.`,
  rail: "WAS DIE ZAHLEN ZUSAMMEN SAGEN",
  columns: { severity: "Gewicht", kind: "Art", finding: "Was auffiel", evidence: "Belege", dismissed: "Verworfen, weil" },
  severities: { act: "✖ handeln", look: "● hinsehen", know: "– Kenntnis" },
  kinds: {
    "ripple": "Teuer erkauft", "trade": "Guter Tausch", "engagement": "Teuer erkauft", "signal": "Signal oder Zufall", "leading": "Laufen Frühindikatoren voraus?", "no-leading": "Laufen Frühindikatoren voraus?",
    "leading-refused": "Laufen Frühindikatoren voraus?", "mix": "Mix oder Leistung", "team-mix": "Mix oder Leistung", "robust": "Belastbares Urteil", "balance": "Ausgewogenheit", "distance": "Was es bräuchte",
    "dots": "Zusammenhänge sehen", "dots-blank": "Zusammenhänge sehen", "forecast": "Prognose", "forecast-refused": "Prognose", "staffing": "Besetzung", "knowledge-gap": "Wissenslücke",
  },
  gone: "– nicht mehr gefunden",
  none: "Nichts sticht heraus: alles so lassen.",
  capped: "Teuer erkauft",

  organisation: "alle Teams zusammen",
  ripple: (efficiency, less, outcome, fell, where, when) =>
    `${efficiency} sank um ${less}, zugleich sank ${outcome} um ${fell} (${where}, ${when}). Beides ist mehr als Zufall: Der Gewinn scheint teuer bezahlt.`,
  caps: (outcome) => ` Solange das so ist, heißt es bei ${outcome} höchstens „beobachten“.`,
  trade: (efficiency, more, outcome, rose, where, when) =>
    `${efficiency} stieg um ${more}, zugleich stieg ${outcome} um ${rose} (${where}, ${when}). Beides ist mehr als Zufall: Die Zeit scheint gut angelegt.`,
  engagement: (gained, more, lost, less, where, when) =>
    `${gained} stieg um ${more}, zugleich sank ${lost} um ${less} (${where}, ${when}). Beides ist mehr als Zufall: Das eine scheint mit dem anderen bezahlt.`,
  outside: (title, value, lower, upper, better) =>
    `${title} liegt bei ${value}, außerhalb der üblichen Schwankung von ${lower} bis ${upper}, auf der ${better ? "besseren" : "schlechteren"} Seite. Sehen Sie nach, was anders gemacht wurde.`,
  run: (title, points, better) =>
    `${title}: ${points} Werte in Folge auf der ${better ? "besseren" : "schlechteren"} Seite des Mittels. Das ist eine dauerhafte Änderung und kein Zufall; suchen Sie den Grund.`,
  leading: (leading, lagging, lag, together, correlation, chance, tested) =>
    `Änderungen von ${leading} gingen Änderungen von ${lagging} in ${together ? "dieselbe" : "die andere"} Richtung um ${lag} voraus (r ${correlation}; Wahrscheinlichkeit ${chance}, dass unter allen ${tested} geprüften zufällig eine so starke ist). Ein Zusammenhang, kein Beweis einer Ursache.`,
  noLeading: (tested, periods, chance) =>
    `Keine Änderung eines Frühindikators ging der eines Ergebnisses voraus: ${tested} Paare und Abstände über ${periods} Zeiträume wurden zusammen geprüft; so stark wie der stärkste ist der Zufall allein mit ${chance}.`,
  leadingRefused: (periods, needed) => `Noch nicht zu sagen: Es gibt ${periods} ganze Zeiträume; nötig sind mindestens ${needed} mit Werten von beiden.`,
  mix: (title, change, mix, performance) =>
    `${title} änderte sich um ${change}: ${mix} durch andere Arbeit (Thema, Kanal, wer sie erledigte), ${performance} durch dieselbe Arbeit, anders erledigt.`,
  against: (text) => `Mix: Jedes Team bewegte sich anders herum als alle zusammen. ${text}`,
  teamMix: (title, team, raw, overall, basis, atMix) =>
    `${title} liegt bei ${team} bei ${raw}, bei allen Teams zusammen bei ${overall}; wären seine Fälle nach ${basis} verteilt wie die aller Teams, läge der Wert bei ${atMix}. Der größte Teil des Unterschieds ist die Arbeit, die es bekommt, nicht, wie es sie macht.`,
  teamMixVerdict: (atMix, raw) => ` Nach dem Wert allein ist das „${atMix}“ und nicht „${raw}“.`,
  robust: (title, verdict, holds, of) => `${title}: „${verdict}“ gilt unter ${holds} von ${of} vertretbaren Definitionen.`,
  otherwise: (definition, verdict) => `${verdict} mit ${definition}`,
  others: (list, more) => ` Sonst: ${list}${more === 0 ? "" : `; und ${more} weitere`}.`,
  option: (title, value) => `${title}: ${value}`,
  balance: {
    "only-operational": () => "Alle Indikatoren betreffen den Betrieb: Nichts sagt, wie es Menschen oder Kunden geht.",
    "only-people": () => "Alle Indikatoren betreffen Menschen: Nichts sagt, wie die Arbeit läuft.",
    "leading-without-lagging": () => "Alle Indikatoren sind Frühindikatoren: Nichts sagt, ob sie irgendwohin führen.",
    "target-on-activity": (titles) => `Für eine Zählung von Aktivität gibt es ein Ziel (${titles}). Geliefert wird dann die Zahl; setzen Sie das Ziel auf das, wozu sie dient.`,
    "time-above-quality": (titles) => `Aufgewendete Zeit (${titles}) wiegt mehr als ein Maß der Qualität. Gespart wird dann auch, wo es Qualität kostet.`,
    "no-target": (titles) => `Noch ohne Ziel: ${titles}.`,
    "nobody-serves": (_, unserved) => `Kein gemessener Indikator dient: ${unserved}.`,
  },
  stakeholders: { customers: "Kunden", employees: "Mitarbeitende", colleagues: "Kollegen", bosses: "Vorgesetzte", partners: "Partner", owners: "Eigentümer" },
  dots: (decisions, more, domain, titles) =>
    `${domain}: ${titles} wurde nach ${decisions}${more === 0 ? "" : ` und ${more} weiteren`} schlechter, mehr als üblich schwankt. Erwartet war besser oder unverändert. Danach heißt nicht deswegen: Sehen Sie nach, was sich sonst änderte.`,
  dotsBlank: (stating, complete, blank) => `Von ${stating} Entscheidungen mit erwarteter Wirkung ${complete === 1 ? "nennt" : "nennen"} ${complete} alle vier Bereiche. Nichts gesagt wurde zu ${blank}.`,
  dotsOf: (domain, decisions) => `${domain} (${decisions})`,
  distanceRows: (title, amount, more, target) => `${title}: ${amount} ${more ? "mehr" : "weniger"} hätten das Ziel von ${target} erreicht, alles andere wie es war.`,
  distanceUnits: (title, amount, more, target) => `${title}: ${amount} ${more ? "mehr" : "weniger"} hätten das Ziel von ${target} erreicht.`,
  forecast: (title, where, expected, error, naive, tries) =>
    `${title} erwartet, ${where}: ${expected}. Die letzten ${tries} solchen Prognosen lagen im Mittel um ${error} daneben, „wie im Vormonat“ um ${naive}.`,
  expected: (when, value, low, high) => `${when} ${value} (${low}–${high})`,
  forecastRefused: (title, months, needed) =>
    `${title}: noch keine Prognose möglich. Es gibt ${months === 1 ? "1 ganzen Monat" : `${months} ganze Monate`} mit Fällen; nötig sind mindestens ${needed}.`,
  busiestHour: (weekday, hours) => `${weekdays[weekday] ?? ""} ${hours}, die stärkste Stunde,`,
  usualHour: "Jede Stunde (keine sticht heraus)",
  staffing: (hour, where, month, contacts, minutes) =>
    `${hour} bringt im ${month} etwa ${contacts} Kontakte, bei denen Kunden warten (${where}), mit je ${minutes} min.`,
  agents: (agents, goal, seconds) => ` ${agents} gleichzeitig arbeitende beantworten ${goal} binnen ${seconds} Sekunden (Erlang C)`,
  occupancy: (most) => ` und sind höchstens ${most} der Zeit beschäftigt`,
  rostered: (away, rostered) => `; bei ${away} Abwesenheit stehen dafür ${rostered} im Dienstplan.`,
  knowledgeGap: (topic, where, when, cases, resolved, all, articles, allArticles) =>
    `${topic}: ${cases} Fälle (${where}, ${when}), ${resolved} beim ersten Kontakt gelöst, bei allen Themen ${all}; ${articles} mit Artikel, bei allen ${allArticles}. Vielleicht fehlt ein Artikel.`,

  evidence: (title, where, when, value, beside) => `${title}${where}, ${when}: ${value}${beside}`,
  of: (team) => ` · ${team}`,
  beside: (parts) => (parts.length === 0 ? "" : ` (${parts.join(", ")})`),
  n: (n) => `n ${n}`,
  compared: (after, before) => `${after} gegen ${before}`,
  span: (from, to) => `${from} – ${to}`,
  nothing: "nichts",
  percent: (number) => `${number} %`,

  inBad: (efficiency, less, outcome, fell, where) => `Teuer erkauft, ${where}: ${efficiency} −${less}, ${outcome} −${fell}.`,
  inGood: (efficiency, more, outcome, rose, where) => `Guter Tausch, ${where}: ${efficiency} +${more}, ${outcome} +${rose}.`,
  inChanged: (title) => `${title}: Mix, siehe Erkenntnisse.`,
};
