/** What indicators and context figures say of themselves, in German. */
export const definitionPhrases: Readonly<Record<string, string>> = {
  // Titles
  "Decision velocity": "Entscheidungsdauer",
  "Knowledge contribution": "Wissensbeiträge",
  "Innovation": "Umgesetzte Ideen",
  "Cross-functional collaboration": "Zusammenarbeit der Bereiche",
  "Leadership accessibility": "Erreichbarkeit der Führung",
  "Voluntary turnover": "Freiwillige Fluktuation",
  "Internal promotion rate": "Interne Besetzungsquote",
  "Customers who found it easy": "Geringer Kundenaufwand",
  "First-contact resolution": "Erstlösungsquote",
  "Closed without transfer or reopen": "Ohne Weiterleitung oder Wiedereröffnung geschlossen",
  "Revenue kept": "Gehaltener Umsatz",
  "Revenue kept where support helped (association, not credit)": "Gehaltener Umsatz mit Support (Zusammenhang, kein Verdienst)",

  // Questions
  "How fast do we decide what affects customers?": "Wie schnell entscheiden wir, was Kunden betrifft?",
  "How many of our agents feed the knowledge base?": "Wie viele Mitarbeitende tragen zur Wissensdatenbank bei?",
  "How many of our agents' ideas became real?": "Wie viele Ideen der Mitarbeitenden wurden umgesetzt?",
  "How often do agents solve things together with other departments?": "Wie oft lösen Mitarbeitende etwas gemeinsam mit anderen Abteilungen?",
  "How fast does an agent get an answer from a leader?": "Wie schnell erhalten Mitarbeitende eine Antwort von einer Führungskraft?",
  "How many of our agents choose to leave?": "Wie viele Mitarbeitende verlassen uns aus eigenem Entschluss?",
  "Do we fill leadership roles from within?": "Besetzen wir Führungspositionen aus den eigenen Reihen?",
  "Was it easy for customers to get their issue handled?": "War es für Kunden einfach, ihr Anliegen zu klären?",
  "How often is a customer helped completely the first time?": "Wie oft wird einem Kunden gleich beim ersten Mal vollständig geholfen?",
  "Do accounts that support helped stay and grow?": "Bleiben und wachsen Kunden, denen der Support geholfen hat?",

  // Formulas
  "Mean hours from identifying an issue to resolving it, over the decisions resolved in the period": "Mittlere Stunden vom Erkennen eines Themas bis zur Entscheidung, über die im Zeitraum getroffenen Entscheidungen",
  "Agent-months with at least k qualifying contributions ÷ agent-months; an agent is eligible in a month when employed at its end": "Personenmonate mit mindestens k zählenden Beiträgen ÷ Personenmonate; es zählt, wer am Monatsende beschäftigt ist",
  "Number of agents' suggestions implemented in the period; refused ones and duplicates left out": "Anzahl der im Zeitraum umgesetzten Vorschläge von Mitarbeitenden, ohne abgelehnte und doppelte",
  "Productive interactions with other departments ÷ agent-months; a thread counts once": "Produktive Kontakte mit anderen Abteilungen ÷ Personenmonate; ein Gesprächsfaden zählt einmal",
  "Mean clock minutes from an agent's question to the first answer of a leader, over the answered questions asked in the period": "Mittlere Minuten von der Frage bis zur ersten Antwort einer Führungskraft, über die im Zeitraum gestellten und beantworteten Fragen",
  "Voluntary exits ÷ average headcount × 12 ÷ months, over twelve months; agents only": "Freiwillige Austritte ÷ durchschnittlicher Personalbestand × 12 ÷ Monate, über zwölf Monate, ohne Führungskräfte",
  "Leadership roles filled from within ÷ leadership roles filled, over twelve months": "Intern besetzte Führungspositionen ÷ besetzte Führungspositionen, über zwölf Monate",
  "Answers that agree \"it was easy\" (5–7 on a scale of 1–7) ÷ answers": "Antworten, die „Es war einfach“ zustimmen (5–7 auf einer Skala von 1–7), ÷ Antworten",
  "Cases closed without transfer, reopen or a repeat within the window ÷ eligible cases, both older than the window": "Fälle, die ohne Weiterleitung, Wiedereröffnung oder Wiederholung im Zeitfenster geschlossen wurden, ÷ zählende Fälle, beide älter als das Zeitfenster",
  "(Opening + expansion − contraction − churned) ÷ opening revenue over twelve months, of accounts that support touched before they began": "(Anfangsumsatz + Erweiterung − Verringerung − Verlust) ÷ Anfangsumsatz über zwölf Monate, der Kunden mit vorherigem Supportkontakt",

  // Sources of targets and definitions
  "The product's default": "Voreinstellung des Produkts",
  "The product's own definition": "Eigene Definition des Produkts",
  "The product's own definition; programmes level off at link rates of 65–85 % (HDI/KCS)": "Eigene Definition des Produkts; Programme pendeln sich bei Verlinkungsquoten von 65–85 % ein (HDI/KCS)",
  "Own baseline; within 10 % is holding": "Eigener Ausgangswert; innerhalb von 10 % gilt als gehalten",
  "Own baseline; an activity figure, no personal goals": "Eigener Ausgangswert; eine Aktivitätskennzahl, keine persönlichen Ziele",
  "Own baseline: there are bounds for a year's net retention only": "Eigener Ausgangswert: Grenzwerte gibt es nur für die Nettobindung eines Jahres",
  "ICMI formula; bounds are the product's default": "Formel nach ICMI; Grenzwerte sind die Voreinstellung des Produkts",
  "APQC, senior roles over three years; for reference": "APQC, leitende Positionen über drei Jahre; zur Orientierung",
  "Rules of thumb on CEB/Gartner wording": "Faustregeln zum Wortlaut von CEB/Gartner",
  "SQM Group, survey-based": "SQM Group, auf Umfragebasis",
  "Net revenue retention, as commonly reported": "Nettoumsatzbindung, wie üblicherweise berichtet",
  "SQM Group": "SQM Group", "APQC": "APQC", "ICMI": "ICMI", "CEB/Gartner": "CEB/Gartner",

  // Beside the indicators
  "Median": "Median",
  "90th percentile": "90. Perzentil",
  "Open at the end": "Offen am Ende",
  "Mean age of the open ones": "Mittleres Alter der offenen",
  "Closed cases with an article": "Geschlossene Fälle mit Artikel",
  "Per 100 agents a year": "Je 100 Mitarbeitende im Jahr",
  "Implemented of those decided": "Umgesetzt von den entschiedenen",
  "Agents who suggested in a month": "Mitarbeitende mit Vorschlag im Monat",
  "Mean time to implement": "Mittlere Zeit bis zur Umsetzung",
  "Share productive": "Anteil produktiver Kontakte",
  "Median answer time": "Median der Antwortzeit",
  "Answered within # min": "Innerhalb von # min beantwortet",
  "Unanswered": "Unbeantwortet",
  "Total turnover": "Fluktuation insgesamt",
  "Exits in the first 90 days": "Austritte in den ersten 90 Tagen",
  "Mean score": "Mittlere Bewertung",
  "Response rate": "Rücklaufquote",
  "Followed by a repeat within # days": "Wiederholung innerhalb von # Tagen",
  "Contacts per case": "Kontakte je Fall",
  "Without expansion": "Ohne Erweiterung",
  "Accounts that support touched": "Kunden mit Supportkontakt",
  "Accounts that support did not touch": "Kunden ohne Supportkontakt",

  // Context
  "Cases": "Fälle", "Open cases": "Offene Fälle", "Handle time": "Bearbeitungszeit", "Satisfaction": "Zufriedenheit", "Pulse engagement": "Engagement im Puls", "Agents": "Mitarbeitende",
  "Accounts kept": "Gehaltene Kunden", "Reopened": "Wiedereröffnet", "Transferred": "Weitergeleitet", "Handled with AI": "Mit KI bearbeitet",

  // Notes on how columns were read
  "There is no column of closing dates: cases count from the date they were resolved.": "Es gibt keine Spalte mit Abschlussdaten: Fälle zählen ab dem Tag ihrer Lösung.",
  "There is no column of customers (or of opening dates): repeats cannot be seen, and the repeat rule is off.": "Es gibt keine Spalte mit Kunden (oder Eröffnungsdaten): Wiederholungen sind nicht erkennbar, die Wiederholungsregel ist aus.",
  "There is no column of topics: any other case of the same customer is a repeat.": "Es gibt keine Spalte mit Themen: Jeder weitere Fall desselben Kunden gilt als Wiederholung.",
  "There is no column of kinds: every contribution qualifies.": "Es gibt keine Spalte mit Arten: Jeder Beitrag zählt.",
  "Minutes are clock minutes: no shift hours are set.": "Minuten sind Uhrminuten: Schichtzeiten sind nicht hinterlegt.",
  "The accounts come without a month: they are followed over the one month that they show, not over twelve.": "Die Kunden haben keinen Monat: Sie werden über den einen gezeigten Monat verfolgt, nicht über zwölf.",

  // Why rows are left out
  "not closed": "nicht geschlossen", "merged, spam or auto-closed": "zusammengeführt, Spam oder automatisch geschlossen",
  "transfers or reopens unknown": "Weiterleitungen oder Wiedereröffnungen unbekannt", "transfers unknown": "Weiterleitungen unbekannt", "reopens unknown": "Wiedereröffnungen unbekannt",
  "no repeat key": "ohne Merkmal für Wiederholungen", "younger than the repeat window": "jünger als das Wiederholungsfenster", "no first-contact flag": "ohne Angabe zur Erstlösung",
  "contacts unknown": "Kontakte unbekannt", "no handle time": "ohne Bearbeitungszeit", "no satisfaction score": "ohne Zufriedenheitswert", "not known who handled it": "unbekannt, wer bearbeitet hat",
  "not resolved": "nicht entschieden", "no identified date": "ohne Erkennungsdatum", "resolved before identified": "vor dem Erkennen entschieden",
  "kind does not qualify": "Art zählt nicht", "no submitted date": "ohne Einreichungsdatum", "implemented before submitted": "vor dem Einreichen umgesetzt",
  "refused": "abgelehnt", "duplicate": "Duplikat",
  "no department": "ohne Abteilung", "no outcome": "ohne Ergebnis", "same thread": "gleicher Gesprächsfaden",
  "not yet answered": "noch nicht beantwortet", "unanswered": "unbeantwortet", "answered before asked": "vor der Frage beantwortet",
  "no hiring date": "ohne Eintrittsdatum", "left before hired": "Austritt vor Eintritt",
  "not a leadership level": "keine Führungsebene", "no source": "ohne Herkunft",
  "no score": "ohne Bewertung", "outside the scale": "außerhalb der Skala",
  "no account": "ohne Kunde", "no opening revenue": "ohne Anfangsumsatz", "gained or lost revenue unknown": "Zu- oder Abgang unbekannt", "no tenure": "ohne Kundendauer",
  "not a customer yet when the window opened": "zu Beginn des Zeitfensters noch kein Kunde", "not known whether support touched it": "unbekannt, ob der Support Kontakt hatte",
  "touched by support before the window": "Supportkontakt vor dem Zeitfenster", "not touched by support before the window": "kein Supportkontakt vor dem Zeitfenster",
  "no date": "ohne Datum", "after as-of": "nach dem Stichtag", "before the first whole period": "vor dem ersten vollständigen Zeitraum", "employed for less than # days": "weniger als # Tage beschäftigt",
};

const numerators = [
  ["(Opening + expansion − contraction − churned)", "(Anfangsumsatz + Erweiterung − Verringerung − Verlust)"],
  ["(Opening − contraction − churned)", "(Anfangsumsatz − Verringerung − Verlust)"],
  ["(Opening − churned)", "(Anfangsumsatz − Verlust)"],
] as const;
const windows = [["the snapshot's month", "den Monat der Momentaufnahme"], ["the period", "den Zeitraum"], ["twelve months", "zwölf Monate"]] as const;
const cohorts = [["all accounts", "aller Kunden"], ["accounts that support touched before", "der Kunden mit vorherigem Supportkontakt"]] as const;

/** The formula of kept revenue, by what is counted, over which time, and of whom. */
export const revenueFormulas: Readonly<Record<string, string>> = Object.fromEntries(
  numerators.flatMap(([numerator, zaehler]) => windows.flatMap(([window, fenster]) => cohorts.map(([cohort, kunden]) =>
    [`${numerator} ÷ opening revenue over ${window}, of ${cohort}`, `${zaehler} ÷ Anfangsumsatz über ${fenster}, ${kunden}`]))),
);
