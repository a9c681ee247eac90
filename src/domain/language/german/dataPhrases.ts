/** Datasets, and their columns: each a header by which the column is known. */
export const dataPhrases: Readonly<Record<string, string>> = {
  "cases": "Fälle", "People": "Personen", "people": "Personen", "Teams": "Teams", "teams": "Teams", "Decisions": "Entscheidungen", "decisions": "Entscheidungen",
  "Contributions": "Beiträge", "Suggestions": "Vorschläge", "suggestions": "Vorschläge", "Interactions": "Zusammenarbeit", "interactions": "Zusammenarbeit",
  "Questions": "Fragen", "questions": "Fragen", "Role Fills": "Stellenbesetzungen", "role fills": "Stellenbesetzungen", "Effort Answers": "Umfrageantworten", "effort answers": "Umfrageantworten",
  "Accounts": "Kundenkonten", "accounts": "Kundenkonten",

  "case id": "Fallnummer", "opened": "Eröffnet am", "closed": "Geschlossen am", "resolved": "Gelöst am", "status": "Status", "customer": "Kunde", "topic": "Thema", "channel": "Kanal", "agent": "Bearbeiter", "team": "Team",
  "transfers": "Weiterleitungen", "agent stations": "Stationen", "reopens": "Wiedereröffnungen", "contacts": "Kontakte", "handle minutes": "Bearbeitungsminuten", "work started": "Bearbeitungsbeginn", "work ended": "Bearbeitungsende",
  "csat": "Kundenzufriedenheit", "article": "Artikel", "handled by": "Bearbeitet durch", "first contact flag": "Erstlösung", "updated": "Aktualisiert am",
  "person": "Person", "hired": "Eintrittsdatum", "left": "Austrittsdatum", "exit kind": "Austrittsart", "exit reason": "Austrittsgrund", "leader": "Führungskraft", "role": "Rolle", "level": "Ebene", "fte": "Vollzeitäquivalent",
  "from": "Gültig ab", "to": "Gültig bis", "formerly": "Früherer Name",
  "decision id": "Entscheidungsnummer", "identified": "Erkannt am", "class": "Entscheidungsart", "how": "Entscheidungsweise", "owner": "Verantwortlich",
  "effect operations": "Wirkung Betrieb", "effect quality coaching": "Wirkung Qualität", "effect leadership people": "Wirkung Menschen", "effect customer experience": "Wirkung Kunden",
  "contributed on": "Beigetragen am", "kind": "Art", "suggestion id": "Vorschlagsnummer", "submitted": "Eingereicht am", "decided": "Entschieden am", "implemented": "Umgesetzt am", "duplicate of": "Duplikat von",
  "occurred": "Stattgefunden am", "department": "Andere Abteilung", "outcome": "Ergebnis", "thread": "Gesprächsfaden", "asked": "Gefragt am", "answered": "Beantwortet am", "response minutes": "Antwortzeit",
  "filled on": "Besetzt am", "source": "Intern oder extern", "internal hire": "Intern besetzt",
  "answered on": "Antwortdatum", "score": "Aufwandswert", "invitations": "Einladungen",
  "account": "Kundenkonto", "period": "Periode", "opening revenue": "Anfangsumsatz", "expansion": "Erweiterung", "contraction": "Verringerung", "churned revenue": "Verlorener Umsatz", "churned": "Abgewandert",
  "tenure months": "Monate als Kunde", "last support touch": "Letzter Supportkontakt", "touched": "Supportkontakt", "attributed amount": "Zugerechneter Betrag", "currency": "Währung",
  "Pulse Answers": "Pulsantworten", "pulse answers": "Pulsantworten", "item": "Aussage", "answer": "Antwort",
};
