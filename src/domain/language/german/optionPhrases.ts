/** Options of indicators, what they can be set to, and their units, in German. */
export const optionPhrases: Readonly<Record<string, string>> = {
  "Statistic": "Statistik", "Contributions that an agent needs in a month": "Beiträge, die im Monat nötig sind", "Kinds that qualify": "Arten, die zählen", "Employed for at least": "Beschäftigt seit mindestens",
  "Duplicates that count": "Duplikate, die zählen", "Outcomes that are productive": "Ergebnisse, die als produktiv gelten", "Ceiling above which it is escalation load (0: none)": "Obergrenze, ab der es Eskalationslast ist (0: keine)",
  "Answered within": "Beantwortet innerhalb von", "Exits that count": "Austritte, die zählen", "Moves to another team count as exits": "Teamwechsel zählen als Austritt", "Levels that count": "Ebenen, die zählen",
  "Scale": "Skala", "Low answers mean easy": "Niedrige Antworten bedeuten einfach", "Answers that agree": "Antworten, die zustimmen",
  "Repeat window (0: off)": "Wiederholungsfenster (0: aus)", "What makes a repeat": "Was als Wiederholung gilt", "Rule": "Regel",
  "Revenue that counts": "Umsatz, der zählt", "Accounts that count": "Kunden, die zählen", "Window (of a snapshot: its month)": "Zeitfenster (bei Momentaufnahme: deren Monat)", "Of a snapshot: customer for at least": "Bei Momentaufnahme: Kunde seit mindestens",
  "Touched within, before the window": "Kontakt innerhalb von, vor dem Zeitfenster", "What makes an account touched": "Was als Supportkontakt gilt",

  // Choices
  "mean": "Mittelwert", "median": "Median", "create improve link": "erstellen, verbessern, verlinken", "create improve": "erstellen, verbessern", "create": "erstellen", "any": "alle", "none": "keine", "duplicates": "Duplikate",
  "productive": "produktive", "voluntary": "freiwillige", "all": "alle", "leadership": "Führung", "standard": "Standard",
  "customer topic": "Kunde und Thema", "derived": "abgeleitet", "flag": "Kennzeichen", "net": "netto", "gross": "brutto", "churn only": "nur Verlust", "everyone": "alle Kunden",
  "twelve months": "zwölf Monate", "either": "eines von beiden", "window": "Zeitfenster",
  "top #": "obere #",

  // Units
  "days": "Tage", "minutes": "Minuten", "months": "Monate", "contributions": "Beiträge", "per agent-month": "je Personenmonat",
};
