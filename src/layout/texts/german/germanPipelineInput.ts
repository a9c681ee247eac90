import { germanPhrase } from "../../../domain/language/german/germanPhrase";
import { englishPipelineInput } from "../englishPipelineInput";

/** The German words of the tables of the leadership pipeline and of AI beside people. */
export const germanPipelineInput: typeof englishPipelineInput = {
  meanings: {
    "potential-ratings": {
      "person": "Wer eingeschätzt wird, geschrieben wie in Personen",
      "signal": "Welches der fünf Anzeichen für Potenzial es ist",
      "rating": "Von 1, noch nicht gesehen, bis 5, immer wieder gesehen. Nie Bearbeitungszeit oder Zahl der Fälle",
      "rated-on": "Der Tag der Einschätzung",
      "rater": "Wer eingeschätzt hat. Eine einzelne Einschätzung wird nur gezeigt, wenn sie von der eigenen Führungskraft ist; sonst braucht es drei",
    },
    "development-assignments": {
      "person": "Wer die Aufgabe hat, geschrieben wie in Personen",
      "kind": "Was für eine Aufgabe es ist",
      "days-a-week": "Wie viele Tage pro Woche sie braucht",
      "sponsor": "Welche Führungskraft dahintersteht",
      "started": "Der Tag, an dem sie begann",
      "due": "Der Tag, bis zu dem sie erledigt sein soll",
      "outcome": "Was dabei herauskam, in wenigen Worten; leer, solange sie läuft",
    },
    "mentorships": {
      "mentor": "Wer begleitet, geschrieben wie in Personen",
      "mentee": "Wer begleitet wird, geschrieben wie in Personen",
      "goal": "Was die beiden erreichen wollen",
      "expectations": "Was sie sich versprochen haben, in einem Satz, oder wo es steht",
      "started": "Der Tag, an dem sie begannen",
      "ended": "Der Tag, an dem sie endeten; leer, solange sie sich treffen",
      "sessions": "Wie oft sie sich bisher trafen",
      "mentee-before": "Die Kompetenz des Mentees zu Beginn, 1 bis 5, wie beide sie sehen",
      "mentee-now": "Die Kompetenz des Mentees jetzt, 1 bis 5",
      "mentor-before": "Die Kompetenz, die der Mentor selbst lernen will, zu Beginn, 1 bis 5",
      "mentor-now": "Die Kompetenz des Mentors jetzt, 1 bis 5",
      "mentor-recognised": "Ja, sobald dem Mentor öffentlich gedankt wurde",
    },
    "succession": {
      "role": "Die Schlüsselposition, etwa: Leitung Support",
      "holder": "Wer sie jetzt hat; leer, wenn sie offen ist",
      "successor": "Wer sie übernehmen könnte; leer, wenn niemand benannt ist",
      "readiness": "Jetzt oder später, etwa: Später, in 1 Jahr",
    },
    "ai-uses": {
      "use": "Wofür KI eingesetzt wird: einer der zehn Einsätze",
      "owner": "Wer dafür einsteht",
      "status": "Wie weit es ist",
      "effect": "Ob sie Menschen mehr Reichweite gab oder die Arbeit an ihrer Stelle tat",
      "guard": "Die Kennzahl, die Schaden zuerst zeigen würde, etwa: Erstlösungsquote",
    },
  },
  rows: {
    "potential-ratings": "Eine Zeile je Person, Anzeichen und einschätzender Person",
    "development-assignments": "Eine Zeile je Person und Aufgabe",
    "mentorships": "Eine Zeile je Paar aus Mentor und Mentee",
    "succession": "Eine Zeile je Schlüsselposition und Nachfolge, auch für eine ohne",
    "ai-uses": "Eine Zeile je Einsatz von KI im Support",
  },
  choices: Object.fromEntries(Object.entries(englishPipelineInput.choices).map(([column, words]) => [column, words.map(germanPhrase)])),
};
