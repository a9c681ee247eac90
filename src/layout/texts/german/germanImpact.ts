import type { englishImpact } from "../englishImpact";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The German words of the Business Impact sheet. */
export const germanImpact: typeof englishImpact = {
  title: "Wirkung fürs Geschäft",
  aid: (asOf) => `Was Support für das Geschäft bedeutet, Daten bis ${asOf}. Alles hier ist Zusammenhang: Es geschah gemeinsam, und nichts beweist, dass eines das andere bewirkte.`,
  lines: { revenue: "UMSATZ", costs: "KOSTEN", decisions: "ENTSCHEIDUNGEN" },
  rails: {
    revenue: "GEHALTENER UND ERWEITERTER UMSATZ", costs: "IHRE KOSTENSÄTZE, UND WAS SIE ERGEBEN", worths: "WAS EIN PUNKT WERT IST", association: "WAS DER UMSATZ DABEI TAT",
    ledger: "ZUSAMMENHÄNGE SEHEN",
  },
  gone: "– entfallen",

  revenueLine: (touched, n, untouched, control) => `Vom Support betreute Kunden stehen bei ${touched} ihres Anfangsumsatzes (n ${n}), andere bei ${untouched} (n ${control})`,
  revenueMore: (points, low, high, isSure) => `: ${points} Punkte (${low} bis ${high})${isSure ? "." : ", was Zufall sein kann."}`,
  revenueUnjudged: "; für einen Vergleich sind es zu wenige.",
  revenueOneGroup: (touched, n) => `Vom Support betreute Kunden stehen bei ${touched} ihres Anfangsumsatzes (n ${n}). Zum Vergleich gibt es zu wenige andere.`,
  revenueFew: "Zu wenige Kunden wurden vom Support betreut, um zu sagen, was aus ihnen wurde.",
  noAccounts: "Fügen Sie eine Tabelle der Kunden hinzu, mit Umsatz je Monat und letztem Kontakt zum Support.",
  revenueHint: (months, until) => `${months} bis ${until}. Betreut: Der Support hatte vor Beginn Kontakt. Der Bereich ist, was der Zufall offen lässt (95 %).`,
  groups: { touched: "Vom Support betreut", untouched: "Nicht betreut (Vergleich)", difference: "Unterschied, in Punkten" },
  tooFew: "zu wenige",
  keptAndExpanded: (kept, expanded) => `${kept} gehalten, um ${expanded} erweitert.`,
  differences: { few: "Zu wenige Kunden für einen Vergleich.", chance: "Kann Zufall sein.", sure: "Mehr als Zufall. Fragen Sie, was sonst verschieden ist." },

  costsLine: { type: "Tragen Sie Ihre Kostensätze in die getönten Zellen des Blatts ein: Dann haben Fall, Austritt und Punkt sofort ihren Preis.", perCase: "Ein erledigter Fall kostet ", exits: (count) => `${plural(count, "freiwilliger Austritt", "freiwillige Austritte")} des letzten Jahres: `, thousand: " Tausend", end: "." },
  figures: {
    currency: "Währung, wie Sie sie schreiben", agentMonth: "Alles, was ein Agent im Monat kostet", totalMonth: "oder alles, was der Support im Monat kostet", replacement: "Was es kostet, einen Agenten zu ersetzen",
  },
  isTyped: "✔ eingetragen", isOptional: "– freiwillig", isMissing: "– eintragen", isInstead: "– oder dies", isWrong: "✖ nicht über 0", amountOnly: "Tragen Sie einen Betrag ein, alle in derselben Währung.",
  costsHint: (months, until) => `In die getönten Zellen eintragen; sie bleiben Ihre. ${months} bis ${until}, alle Teams. Der Bereich ist, was der Zufall in der Zahl der Austritte offen lässt (95 %).`,
  noBasis: "Fügen Sie Tabellen der Fälle und der Personen hinzu.",
  gives: { agentMonth: "ein erledigter Fall", totalMonth: "ein erledigter Fall", replacement: "alle Austritte" },
  factors: {
    agentMonth: (agents, months, cases) => `${agents} Agenten × ${plural(months, "Monat", "Monate")} ÷ ${cases} erledigte Fälle`,
    totalMonth: (months, cases) => `${plural(months, "Monat", "Monate")} ÷ ${cases} erledigte Fälle`,
    replacement: (exits, months) => `${plural(exits, "freiwilliger Austritt", "freiwillige Austritte")} in ${plural(months, "Monat", "Monaten")}`,
  },
  noFactor: { agentMonth: "– braucht Fälle und Personen", totalMonth: "– braucht Fälle", replacement: "– braucht Personen mit Austritten" },
  typeAgent: "Kosten eines Agenten eintragen", typeReplacement: "Kosten des Ersatzes eintragen",

  worthsHint: "Gerechnet mit Ihren Sätzen. Seit dem Ausgangswert heißt + besser; der Bereich ist der des Indikators (95 %), der Ausgangswert gilt, wie er ist.",
  pointIs: {
    "agent-retention": (amount) => `${amount} Austritte im Jahr (Agenten × 1 %) × Kosten des Ersatzes`,
    "first-contact-resolution": (amount) => `${amount} sofort gelöste Fälle im Jahr, je ein weiterer Kontakt weniger × Kosten je Fall`,
    "revenue-impact": (amount) => `1 % des Anfangsumsatzes betreuter Kunden: ${amount}`,
  },
  associationHint: (indicators) => `Änderungen von Monat zu Monat, keine Stände. ${plural(indicators, "Indikator wurde", "Indikatoren wurden")} geprüft; die Bereiche gelten für alle zusammen (95 %).`,
  associationRefused: (months, needed) => `Noch nicht zu sagen: Der Umsatz ist für ${plural(months, "Monat", "Monate")} bekannt; nötig sind mindestens ${needed} Änderungen von Monat zu Monat.`,
  associations: { together: "▲ gemeinsam", against: "▼ gegenläufig", unclear: "– nicht zu sagen" },
  meansNothing: "So viel gibt auch der Zufall.",
  meansTogether: "Sie bewegten sich zusammen. Fragen Sie, was beide bewegte.",
  steps: { "percent": "1 Punkt", "hours": "1 Stunde", "minutes": "1 Minute", "count": "1 mehr", "per-agent-month": "1 mehr je Agent", "score": "1 in der Note" },

  ledgerLine: (stating, complete, cameTrue, judged) =>
    `${plural(stating, "Entscheidung sagt", "Entscheidungen sagen")}, was sie bewirken ${stating === 1 ? "soll" : "sollen"}, ${complete} davon in allen vier Bereichen; ${judged === 0 ? "noch ist nichts davon zu beurteilen." : `${cameTrue} von ${plural(judged, "Aussage", "Aussagen")} ${cameTrue === 1 ? "traf" : "trafen"} ein.`}`,
  blankLine: (domain, blank) => ` Bei ${blank} davon sagte niemand, was ${domain} davon ${blank === 1 ? "hat" : "haben"}.`,
  ledgerHint: "Entscheidungen der letzten zwölf Monate. Mittel von drei Monaten davor und danach; bewegt heißt: mehr als übliche Schwankung. Danach heißt nicht deswegen.",
  noDecisions: "Fügen Sie eine Tabelle der Entscheidungen hinzu, mit der erwarteten Wirkung auf jeden Bereich.",
  nothingSaid: (decided) => `Keine von ${plural(decided, "Entscheidung", "Entscheidungen")} der letzten zwölf Monate sagt, was sie in einem Bereich bewirken soll.`,
  noColumns: (decided) =>
    `${plural(decided, "Entscheidung", "Entscheidungen")} in zwölf Monaten. Mit den Spalten Wirkung auf Betrieb, Qualität, Menschen und Kunden ist zu sehen, was daraus wurde.`,
  domains: { "operations": "Betrieb", "quality-coaching": "Qualität, Coaching", "leadership-people": "Menschen", "customer-experience": "Kunden" },
  domainsInText: { "operations": "der Betrieb", "quality-coaching": "Qualität und Coaching", "leadership-people": "die Menschen", "customer-experience": "die Kunden" },
  nobodySaid: "– niemand sagte es",
  expectations: { better: "besser erwartet", worse: "schlechter erwartet", none: "ohne Wirkung erwartet", said: "erwartet" },
  seen: { "better": "ist besser", "worse": "ist schlechter", "mixed": "ist gemischt", "usual": "blieb, wie es war", "too-early": "zu früh", "untold": "nicht zu sagen" },
  outcomes: { true: "✔", unseen: "●", otherwise: "✖", mixed: "●", open: "–" },
  quoted: (said) => `„${said}“`,
  saidAndSeen: (mark, said, seen) => `${mark} ${said}, ${seen}`,
  cameOf: (count, all) => `${count} von ${all}`,
  notYet: "– noch nicht",

  columns: {
    revenue: { accounts: "Kunden", n: "Kunden (n)", opening: "Anfangsumsatz", kept: "Davon gehalten", expanded: "Erweitert um", share: "Ende ÷ Anfang", low: "von", high: "bis", meaning: "Was das sagt" },
    costs: { what: "Was es kostet", figure: "Ihr Satz", state: "Stand", gives: "Ergibt die Kosten für", amount: "Betrag", low: "von", high: "bis", currency: "Währung", how: "Mal" },
    worths: {
      point: "Ein Punkt von", worth: "Im Jahr wert", points: "Seit Ausgangswert, Punkte", low: "von", high: "bis", gained: "Das ist wert", gainedLow: "wert von", gainedHigh: "wert bis",
      how: "Wie gerechnet wird",
    },
    association: { indicator: "Indikator", verdict: "Mit dem Umsatz", months: "Änderungen (n)", step: "Für", slope: "Umsatz bewegt, Punkte", low: "von", high: "bis", money: "In Geld, je Monat", meaning: "Was das sagt" },
    ledger: { decision: "Entscheidung", decided: "Entschieden am", came: "Eingetroffen", stories: "Geschichten", note: "Notiz" },
  },
};
