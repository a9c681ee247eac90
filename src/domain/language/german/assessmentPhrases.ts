/** The leader skills and the instrument of the assessment in German. */
export const assessmentPhrases: Readonly<Record<string, string>> = {
  "Coaching and listening": "Coachen und Zuhören", "Deciding under ambiguity": "Entscheiden bei Unklarheit", "Data-informed thinking": "Denken mit Daten",
  "Change management": "Veränderungen führen", "Empowering agents": "Mitarbeitende befähigen", "Translating support into business terms": "Support in Geschäftssprache übersetzen",
  "Self-management": "Selbstführung",
};
