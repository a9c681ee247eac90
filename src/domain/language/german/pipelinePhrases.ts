/** The shipped words of the leadership pipeline and of AI beside people in German. */
export const pipelinePhrases: Readonly<Record<string, string>> = {
  "Problem solving": "Problemlösung", "Knowledge sharing": "Wissensweitergabe", "Customer advocacy": "Einsatz für Kunden", "Process improvement": "Prozessverbesserung",
  "Conflict resolution": "Konfliktlösung",
  "Micro-leadership": "Kleine Führungsaufgabe", "Project lead": "Projektleitung", "Cross-functional exposure": "Einblick in andere Bereiche",
  "Executive shadowing": "Begleitung der Leitung", "External development": "Externe Weiterbildung",
  "Now": "Jetzt", "Later": "Später",
  "Removes repetitive work": "Nimmt Routinearbeit ab", "Surfaces insight": "Macht Muster sichtbar", "Gives context in complex cases": "Gibt Kontext in schwierigen Fällen",
  "Scales knowledge": "Vervielfältigt Wissen", "Points to coaching": "Zeigt Coachingbedarf", "Conversation intelligence": "Gesprächsanalyse",
  "Knowledge-gap identification": "Wissenslücken finden", "Workload balancing": "Arbeitslast ausgleichen", "Predictive staffing": "Personalbedarf vorhersagen",
  "Development tracking": "Entwicklung verfolgen",
  "Idea": "Idee", "Pilot": "Pilot", "Running": "Im Einsatz", "Stopped": "Beendet", "Amplified": "Verstärkt", "Replaced": "Ersetzt",
};
