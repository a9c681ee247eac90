import { germanPhrase } from "../../../domain/language/german/germanPhrase";
import { englishAssessmentInput } from "../englishAssessmentInput";

/** The German words of the assessment's tables. */
export const germanAssessmentInput: typeof englishAssessmentInput = {
  meanings: {
    "behaviour-ratings": {
      "rated-on": "Der Tag der Antwort, oder irgendein Tag für alle Antworten einer Runde",
      "statement": "Die Nummer der Aussage: B Verhalten, P Menschen zuerst, E Geschäftsleitung, A Befugnisse, G Entwicklung, S Ernst, R Vorbereitung, M Beherrschung. Alle stehen auf dem Blatt Standortbestimmung, das eine Aktualisierung schreibt",
      "rating": "1 trifft gar nicht zu, bis 5 trifft voll zu",
      "team": "Das Team, aus dem die Antwort kommt, geschrieben wie in Personen; nie ein Name",
      "leader": "Um welche Führungskraft es geht, bei M1 bis M5; sonst leer",
      "rater-group": "Wer geantwortet hat, von der Führungskraft aus gesehen, etwa: Mitarbeitende, Kollegen",
    },
    "decision-map": {
      "decision": "Was entschieden wird, etwa: Erstattung bis 100",
      "level-made": "Die Ebene, auf der jetzt entschieden wird",
      "level-wanted": "Die Ebene, auf der entschieden werden sollte",
      "how": "Wie entschieden wird",
      "how-often": "Wie oft entschieden wird; eine Zahl bedeutet Male im Jahr",
    },
    "department-ratings": {
      "department": "Die andere Abteilung, geschrieben wie in Zusammenarbeit",
      "rating": "Wie gut die Zusammenarbeit ist: 1 schlecht, bis 5 sehr gut",
      "rated-on": "Der Tag der Einschätzung",
    },
  },
  rows: {
    "behaviour-ratings": "Eine Zeile je Antwort auf eine Aussage der Standortbestimmung, ohne Namen",
    "decision-map": "Eine Zeile je Art von Entscheidung, die Kunden betrifft",
    "department-ratings": "Eine Zeile je Einschätzung der Zusammenarbeit mit einer anderen Abteilung",
  },
  choices: Object.fromEntries(Object.entries(englishAssessmentInput.choices).map(([column, words]) => [column, words.map(germanPhrase)])),
};
