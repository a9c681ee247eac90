/** What leaders do again and again, and who rates them, in German. */
export const feedbackPhrases: Readonly<Record<string, string>> = {
  "Skip-level": "Gespräch mit Agenten", "Career one-to-one": "Karrieregespräch", "Floor time with customers": "Zeit bei Kunden", "Executive observing": "Leitung hört mit",
  "Public recognition": "Öffentliche Anerkennung", "Development session": "Lernrunde", "Community meeting": "Treffen der Gemeinschaft",
  "self": "selbst", "manager": "Vorgesetzter", "peer": "Kollege", "report": "Mitarbeiter",
};
