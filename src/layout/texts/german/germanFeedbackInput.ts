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
    "feedback-notes": {
      "noted-on": "Der Tag, an dem die Rückmeldung einging",
      "theme": "Worum es geht, in ein oder zwei Worten, die wiederkehren; Anliegen mit wenigen Rückmeldungen stehen zusammen",
      "text": "Was geschrieben wurde, wenn Sie es hier aufheben wollen; es wird nie gelesen oder wiederholt",
      "status": "Ob darauf geantwortet wurde: offen oder erledigt",
      "answered-on": "Der Tag, an dem allen gesagt wurde, was daraus wird",
    },
    "advisory-actions": {
      "action": "Was der Beirat angeregt hat, in wenigen Worten",
      "raised": "Der Tag, an dem der Beirat es anregte",
      "owner": "Wer sich darum kümmert",
      "status": "Ob die Maßnahme offen, in Arbeit, erledigt oder verworfen ist",
      "due": "Der Tag, bis zu dem sie erledigt sein soll",
      "done": "Der Tag, an dem sie erledigt wurde",
    },
    "reviews": {
      "subject": "Die Führungskraft, die eingeschätzt wird",
      "competency": "Die eingeschätzte Kompetenz, jedes Mal in denselben Worten",
      "rater-group": "Wer einschätzt, nie mit Namen: selbst, Vorgesetzter, Kollege oder Mitarbeiter",
      "rating": "Die Einschätzung auf einer Skala, für alle Kompetenzen dieselbe",
      "rated-on": "Der Tag der Einschätzung oder irgendein Tag des Monats der Runde",
    },
    "impact-stories": {
      "told-on": "Der Tag, an dem die Geschichte erzählt wurde",
      "story": "Was bei Kunden geschah, als Überschrift",
      "decision-id": "Die Entscheidung, die es möglich machte, mit ihrer Nummer in Entscheidungen",
      "indicator": "Der Indikator, in dem es sich zeigt, mit Titel oder Kennung",
      "what-changed": "Was für Kunden jetzt anders ist",
    },
    "leader-activities": {
      "held-on": "Der Tag, an dem es stattfand",
      "leader": "Die Führungskraft, geschrieben wie in Teams",
      "kind": "Welche der sieben Aktivitäten es war",
      "note": "Was Sie sich merken wollen; es wird nicht gelesen",
    },
  },
  rows: {
    "pulse-answers": "Eine Zeile je Antwort auf eine Aussage einer Pulsumfrage, ohne Namen",
    "feedback-notes": "Eine Zeile je anonymer Rückmeldung", "advisory-actions": "Eine Zeile je Maßnahme, die der Beirat der Agenten angeregt hat",
    "reviews": "Eine Zeile je Einschätzung einer Führungskraft in einer Rundum-Einschätzung, ohne Namen der Einschätzenden",
    "impact-stories": "Eine Zeile je Geschichte über das, was sich für Kunden änderte", "leader-activities": "Eine Zeile je Führungskraft und Anlass",
  },
  choices: {
    "feedback-notes.status": ["offen", "erledigt"],
    "advisory-actions.status": ["offen", "in Arbeit", "erledigt", "verworfen"],
    "reviews.rater-group": ["selbst", "Vorgesetzter", "Kollege", "Mitarbeiter"],
    "leader-activities.kind": ["Gespräch mit Agenten", "Karrieregespräch", "Zeit bei Kunden", "Leitung hört mit", "Öffentliche Anerkennung", "Lernrunde", "Treffen der Gemeinschaft"],
  },
};
