import type { LanguageSpellings } from "./spellings";

const agent = ["agent", "mitarbeiter", "bearbeiter", "bearbeiterin", "zugewiesen an", "zuständig", "sachbearbeiter", "verantwortlicher"];
const team = ["team", "gruppe", "supportgruppe", "zuweisungsgruppe", "bearbeitergruppe", "abteilung"];
const caseId = ["ticketnummer", "ticket nr", "ticket id", "fallnummer", "fall nr", "fall id", "vorgangsnummer", "vorgang", "vorfallnummer", "störungsnummer", "anfragenummer", "fall"];
const updated = ["aktualisiert", "aktualisiert am", "geändert am", "zuletzt geändert", "zuletzt aktualisiert", "letzte änderung"];
const customer = ["kunde", "kundin", "kundenname", "kundennummer", "kunden id", "anforderer", "melder", "anrufer", "auftraggeber"];

export const german: LanguageSpellings = {
  cases: {
    tables: ["fälle", "vorgänge", "vorfälle", "anfragen", "störungen", "tickets", "supportfälle"],
    columns: {
      "case-id": caseId,
      opened: ["eröffnet", "eröffnet am", "geöffnet", "geöffnet am", "erstellt", "erstellt am", "erstellungsdatum", "eingang", "eingegangen am", "eingangsdatum", "gemeldet am", "öffnungsdatum", "angelegt am"],
      closed: ["geschlossen", "geschlossen am", "abgeschlossen", "abgeschlossen am", "abschlussdatum", "schließdatum", "erledigt am"],
      resolved: ["gelöst", "gelöst am", "lösungsdatum", "behoben am"],
      status: ["status", "ticketstatus", "fallstatus", "zustand"],
      customer,
      topic: ["thema", "kategorie", "anfragegrund", "kontaktgrund", "grund", "tickettyp", "anliegen", "vorgangsart", "anfrageart"],
      channel: ["kanal", "kontaktkanal", "eingangskanal", "kontaktart", "quelle", "herkunft"],
      agent, team,
      transfers: ["weiterleitungen", "anzahl weiterleitungen", "weitergeleitet", "umverteilungen", "neuzuweisungen", "anzahl neuzuweisungen", "übergaben", "eskalationen"],
      "agent-stations": ["stationen", "anzahl stationen"],
      reopens: ["wiedereröffnungen", "anzahl wiedereröffnungen", "wiedereröffnet", "erneut geöffnet"],
      contacts: ["kontakte", "anzahl kontakte", "antworten", "anzahl antworten"],
      "work-started": ["bearbeitungsbeginn", "bearbeitung begonnen", "bearbeitet ab", "anrufbeginn", "gesprächsbeginn", "angenommen am"], "work-ended": ["bearbeitungsende", "bearbeitung beendet", "bearbeitet bis", "anrufende", "gesprächsende"],
      "handle-minutes": ["bearbeitungszeit", "bearbeitungszeit minuten", "bearbeitungszeit min", "bearbeitungsdauer", "bearbeitungsminuten", "aufwand minuten"],
      csat: ["zufriedenheit", "kundenzufriedenheit", "zufriedenheitswert", "bewertung"],
      article: ["artikel", "wissensartikel", "artikelnummer", "kb artikel", "verknüpfter artikel"],
      "handled-by": ["bearbeitet durch", "gelöst durch", "bot oder mensch", "bearbeitungsart"],
      "first-contact-flag": ["erstkontaktlösung", "erstlösung", "beim ersten kontakt gelöst", "sofortlösung", "direktlösung"],
      updated,
    },
  },
  people: {
    tables: ["personen", "mitarbeiter", "mitarbeitende", "personal", "belegschaft", "beschäftigte", "personalliste"],
    columns: {
      person: ["person", "mitarbeiter", "mitarbeiterin", "mitarbeitende", "mitarbeitername", "name", "vollständiger name", "personalnummer"],
      team,
      hired: ["eintritt", "eintrittsdatum", "eingestellt", "eingestellt am", "einstellungsdatum", "beginn", "beschäftigungsbeginn"],
      left: ["austritt", "austrittsdatum", "ausgetreten am", "ausgeschieden am", "kündigungsdatum", "letzter arbeitstag", "beschäftigungsende", "ende"],
      "exit-kind": ["austrittsart", "kündigungsart", "art des austritts", "freiwillig"],
      "exit-reason": ["austrittsgrund", "kündigungsgrund", "grund des austritts"],
      leader: ["vorgesetzter", "vorgesetzte", "führungskraft", "teamleiter", "teamleitung", "leiter", "berichtet an"],
      role: ["rolle", "stelle", "position", "funktion", "stellenbezeichnung", "berufsbezeichnung"],
      level: ["ebene", "stufe", "karrierestufe", "gehaltsstufe", "hierarchieebene"],
      fte: ["vollzeitäquivalent", "vzä", "arbeitszeitanteil", "beschäftigungsgrad"],
    },
  },
  teams: {
    tables: ["gruppen", "teamliste", "organisation", "organisationsstruktur"],
    columns: {
      team, leader: ["teamleiter", "teamleitung", "leitung", "führungskraft", "leiter"],
      from: ["von", "ab", "gültig ab", "gültig von", "seit"], to: ["bis", "gültig bis"], formerly: ["früher", "früherer name", "ehemals", "vorheriger name"],
    },
  },
  decisions: {
    tables: ["entscheidungen", "entscheidungsprotokoll", "beschlüsse"],
    columns: {
      "decision-id": ["entscheidungsnummer", "entscheidung", "entscheidung nr", "beschlussnummer"],
      identified: ["erkannt", "erkannt am", "bedarf erkannt", "angestoßen am", "aufgeworfen am"],
      resolved: ["entschieden", "entschieden am", "entscheidungsdatum", "beschlossen am", "geklärt am", "gelöst am"],
      class: ["entscheidungsart", "entscheidungsklasse", "art"], level: ["entscheidungsebene", "ebene"], how: ["entscheidungsweise", "wie entschieden"],
      owner: ["entscheider", "entscheiderin", "verantwortlich", "entschieden von"], team,
      "effect-operations": ["wirkung betrieb"], "effect-quality-coaching": ["wirkung qualität"], "effect-leadership-people": ["wirkung menschen"], "effect-customer-experience": ["wirkung kunden"],
      updated,
    },
  },
  contributions: {
    tables: ["beiträge", "wissensbeiträge", "wissensdatenbank", "artikel"],
    columns: {
      agent: [...agent, "autor", "autorin", "verfasser", "erstellt von"], "contributed-on": ["beigetragen am", "datum", "veröffentlicht am", "erstellt am"],
      kind: ["art", "beitragsart", "typ"], article: ["artikel", "artikelnummer", "wissensartikel"], "case-id": caseId, team,
    },
  },
  suggestions: {
    tables: ["vorschläge", "verbesserungsvorschläge", "ideen", "ideenliste"],
    columns: {
      "suggestion-id": ["vorschlagsnummer", "vorschlag", "vorschlag nr", "ideennummer", "idee"], agent: [...agent, "eingereicht von", "vorgeschlagen von", "einreicher"],
      submitted: ["eingereicht", "eingereicht am", "vorgeschlagen am"], status: ["status", "stand"], decided: ["entschieden am", "geprüft am"],
      implemented: ["umgesetzt", "umgesetzt am", "umsetzungsdatum", "realisiert am"], "duplicate-of": ["duplikat von", "dublette von"], team, updated,
    },
  },
  interactions: {
    tables: ["zusammenarbeit", "interaktionen", "abstimmungen"],
    columns: {
      occurred: ["datum", "stattgefunden am", "am"], agent, team, department: ["andere abteilung", "mit abteilung", "fachabteilung", "partnerabteilung"],
      outcome: ["ergebnis", "ausgang"], thread: ["vorgangsfaden", "gesprächsfaden"], "case-id": caseId, asked: ["gefragt am", "angefragt am"], answered: ["beantwortet am", "geantwortet am"],
    },
  },
  questions: {
    tables: ["fragen", "rückfragen", "fragen an führungskräfte"],
    columns: {
      asked: ["gefragt", "gefragt am", "frage gestellt am"], answered: ["beantwortet", "beantwortet am", "erste antwort", "erste antwort am"], "response-minutes": ["antwortzeit", "reaktionszeit", "wartezeit"],
      agent: [...agent, "gefragt von", "fragesteller"], leader: ["führungskraft", "beantwortet von", "teamleiter", "vorgesetzter"], channel: ["kanal", "weg"], team,
    },
  },
  "role-fills": {
    tables: ["stellenbesetzungen", "besetzungen", "beförderungen"],
    columns: {
      role: ["rolle", "stelle", "position", "funktion"], level: ["ebene", "stufe", "karrierestufe"], "filled-on": ["besetzt am", "besetzungsdatum", "befördert am"],
      source: ["intern oder extern", "intern extern", "herkunft", "besetzt aus"], "internal-hire": ["intern besetzt", "interne besetzung", "interner kandidat", "intern"], person: ["person", "besetzt mit", "mitarbeiter", "name"], team,
    },
  },
  "effort-answers": {
    tables: ["aufwandsumfrage", "kundenaufwand", "umfrageantworten", "umfrage"],
    columns: {
      "answered-on": ["beantwortet am", "antwortdatum", "umfragedatum", "datum der antwort"], score: ["wert", "punkte", "aufwandswert", "bewertung", "antwort"],
      customer, "case-id": caseId, agent, team, invitations: ["einladungen", "verschickt", "versendet", "anzahl einladungen"],
    },
  },
  accounts: {
    tables: ["konten", "kundenkonten", "umsatz", "kundenumsatz"],
    columns: {
      account: ["konto", "kundenkonto", "kunde", "kundennummer", "kundenname"], period: ["monat", "periode", "abrechnungsmonat", "umsatzmonat"],
      "opening-revenue": ["anfangsumsatz", "umsatz zu beginn", "eröffnungsumsatz"], expansion: ["erweiterung", "mehrumsatz", "upselling"], contraction: ["verringerung", "minderumsatz", "reduzierung"],
      "churned-revenue": ["verlorener umsatz", "abgewanderter umsatz", "kündigungsumsatz"], churned: ["gekündigt", "abgewandert", "kunde gekündigt"],
      "tenure-months": ["kundendauer monate", "vertragsdauer monate", "monate als kunde", "laufzeit monate"], "last-support-touch": ["letzter supportkontakt", "letzter kontakt"],
      touched: ["supportkontakt", "vom support betreut"], "attributed-amount": ["zugerechneter betrag", "zugeordneter umsatz"],
    },
  },
  "pulse-answers": {
    tables: ["pulsantworten", "pulsumfrage", "pulsbefragung"],
    columns: { "answered-on": ["antwortdatum", "beantwortet am", "datum"], item: ["aussage", "frage"], answer: ["antwort", "wert"], team, invitations: ["einladungen", "eingeladen"] },
  },
  "feedback-notes": {
    tables: ["anonyme rückmeldungen", "anonyme rückmeldung", "anonymes feedback"],
    columns: { "noted-on": ["eingegangen am", "datum"], theme: ["anliegen", "thema"], text: ["wortlaut", "kommentar"], status: ["status", "stand"], "answered-on": ["antwortdatum", "beantwortet am"] },
  },
  "advisory-actions": {
    tables: ["beiratsmaßnahmen", "beiratsmaßnahme", "maßnahmen des beirats"],
    columns: { action: ["anregung", "maßnahme"], raised: ["angeregt am", "datum"], owner: ["verantwortlich"], status: ["status", "stand"], due: ["fällig am", "fällig"], done: ["erledigt am", "erledigt"] },
  },
  reviews: {
    tables: ["rundum einschätzungen", "rundum einschätzung", "360 grad feedback"],
    columns: {
      subject: ["eingeschätzte person", "führungskraft"], competency: ["kompetenz", "fähigkeit"], "rater-group": ["bewertergruppe"], rating: ["einschätzung", "bewertung"], "rated-on": ["eingeschätzt am", "datum"],
    },
  },
  "impact-stories": {
    tables: ["wirkungsgeschichten", "wirkungsgeschichte"],
    columns: {
      "told-on": ["erzählt am", "datum"], story: ["geschichte", "titel"], "decision-id": ["entscheidungsnummer", "entscheidung"], indicator: ["indikator", "kennzahl"], "what-changed": ["was sich änderte", "wirkung"],
    },
  },
  "leader-activities": {
    tables: ["führungsaktivitäten", "führungsaktivität"],
    columns: { "held-on": ["durchgeführt am", "datum"], leader: ["führungskraft"], kind: ["art", "aktivität"], note: ["notiz", "bemerkung"] },
  },
  "behaviour-ratings": {
    tables: ["verhaltenseinschätzungen", "verhaltenseinschätzung", "führungsverhalten"],
    columns: {
      "rated-on": ["eingeschätzt am", "datum"], statement: ["nummer der aussage", "aussage"], rating: ["einschätzung", "bewertung"], team, leader: ["führungskraft", "vorgesetzter"], "rater-group": ["bewertergruppe"],
    },
  },
  "decision-map": {
    tables: ["entscheidungslandkarte", "landkarte der entscheidungen"],
    columns: {
      decision: ["entscheidung"], "level-made": ["entschieden auf ebene", "ebene"], "level-wanted": ["besser auf ebene", "soll ebene"], how: ["entscheidungsweise", "wie entschieden"], "how-often": ["häufigkeit", "wie oft"],
    },
  },
  "department-ratings": {
    tables: ["abteilungseinschätzungen", "abteilungsbewertungen"],
    columns: { department: ["andere abteilung", "abteilung"], rating: ["einschätzung", "bewertung"], "rated-on": ["eingeschätzt am", "datum"] },
  },
  "potential-ratings": {
    tables: ["potenzialeinschätzungen", "potenzialeinschätzung", "potenzial"],
    columns: { person: ["person", "mitarbeiter"], signal: ["anzeichen", "signal"], rating: ["einschätzung", "punkte"], "rated-on": ["eingeschätzt am", "datum"], rater: ["eingeschätzt von"] },
  },
  "development-assignments": {
    tables: ["entwicklungsaufgaben", "entwicklungsaufgabe", "personalentwicklung"],
    columns: {
      person: ["person", "mitarbeiter"], kind: ["art", "aufgabe"], "days-a-week": ["tage pro woche"], sponsor: ["förderer", "pate"], started: ["begonnen am", "beginn"], due: ["fällig am", "fällig"],
      outcome: ["ergebnis"],
    },
  },
  mentorships: {
    tables: ["mentorings", "mentoring paare", "mentorenpaare"],
    columns: {
      mentor: ["mentor", "mentorin"], mentee: ["mentee"], goal: ["vorhaben", "ziel"], expectations: ["erwartungen"], started: ["begonnen am", "beginn"], ended: ["beendet am", "ende"], sessions: ["treffen"],
      "mentee-before": ["mentee zu beginn"], "mentee-now": ["mentee jetzt"], "mentor-before": ["mentor zu beginn"], "mentor-now": ["mentor jetzt"], "mentor-recognised": ["mentor gewürdigt"],
    },
  },
  succession: {
    tables: ["nachfolge", "nachfolgeplanung", "nachfolgeplan"],
    columns: { role: ["rolle", "schlüsselposition", "stelle"], holder: ["inhaber", "inhaberin", "stelleninhaber"], successor: ["nachfolger", "nachfolgerin"], readiness: ["bereitschaft", "bereit"] },
  },
  "ai-uses": {
    tables: ["ki einsätze", "ki einsatz"],
    columns: { use: ["einsatz", "anwendung"], owner: ["verantwortlich"], status: ["status", "stand"], effect: ["wirkung"], guard: ["schutzkennzahl", "kennzahl"] },
  },
};
