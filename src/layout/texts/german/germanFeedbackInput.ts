import type { englishFeedbackInput } from "../englishFeedbackInput";

/** The German words of the feedback loop's tables. */
export const germanFeedbackInput: typeof englishFeedbackInput = {
  meanings: {
    "pulse-answers": {
      "answered-on": "Der Tag der Antwort oder irgendein Tag des Monats der Umfrage",
      "item": "Was gefragt wurde, jedes Mal in denselben Worten",
      "answer": "Die Antwort auf der Skala der Umfrage, für alle Aussagen dieselbe",
      "team": "Das Team, aus dem die Antwort kommt, geschrieben wie in Personen; nie ein Name",
      "invitations": "Wie viele für jede Antwort eingeladen wurden",
    },
  },
  rows: { "pulse-answers": "Eine Zeile je Antwort auf eine Aussage einer Pulsumfrage, ohne Namen" },
  choices: {},
};
