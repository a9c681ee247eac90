/** What leaders do again and again, in German. */
export const feedbackPhrases: Readonly<Record<string, string>> = {
  "skip-level": "Gespräch mit Agenten", "career one-to-one": "Karrieregespräch", "floor time with customers": "Zeit bei Kunden", "executive observing": "Leitung hört mit",
  "public recognition": "öffentliche Anerkennung", "development session": "Entwicklungsrunde", "community meeting": "Treffen der Gemeinschaft",
};
