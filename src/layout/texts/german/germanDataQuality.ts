import type { englishDataQuality } from "../englishDataQuality";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The German words of the Data Quality sheet. */
export const germanDataQuality: typeof englishDataQuality = {
  title: "Datenqualität",
  summary: (waiting, told, asOf) => {
    const waits = waiting === 0 ? "Nichts erfordert Ihr Handeln" : `${plural(waiting, "Befund erfordert", "Befunde erfordern")} Ihr Handeln`;
    const tells = told === 0 ? "" : `; ${told}${waiting === 0 ? ` ${told === 1 ? "Befund" : "Befunde"}` : " weitere"} ${told === 1 ? "sagt" : "sagen"}, wie die Daten gelesen wurden`;
    return `${waits}${tells}. Daten bis ${asOf}.`;
  },
  rails: { found: "WAS AUFFIEL", read: "WAS GELESEN WURDE" },
  toSources: "Was gelesen wurde ↓",
  columns: {
    needsYou: "Handeln?", severity: "Schwere", rows: "Zeilen", found: "Was auffiel", table: "Tabelle", column: "Spalte", cell: "Erste Zelle",
    fix: "Was automatisch möglich ist", code: "Code", note: "Notiz",
  },
  needsYou: { yes: "● handeln", no: "– zur Kenntnis" },
  gone: "– nicht mehr gefunden",
  severities: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  fixes: {
    replace: (from, to) => `„${to}“ statt „${from}“ schreiben`,
    multiply: (factor) => `Mit ${factor} multiplizieren`,
  },
  nothing: "Kein Befund: Alles, was geprüft wurde, ließ sich lesen.",
  more: (count) => `${plural(count, "weiterer Befund", "weitere Befunde")}, hier nicht aufgeführt; der Aufgabenbereich zeigt alle.`,
  sources: {
    columns: {
      dataset: "Datensatz", read: "gelesen", used: "verwendet", from: "Woher, und unter welchen Überschriften", left: "Ausgelassen",
      columns: "Spalten gefunden", derived: "Ermittelt", absent: "Nicht vorhanden", code: "Code", note: "Notiz",
    },
    absent: (title) => `Nicht in dieser Mappe: keine Tabelle „${title}“.`,
    table: (table, sheet) => (table === sheet ? table : `${table} (Blatt ${sheet})`),
    headers: (list) => `Andere Überschriften: ${list}`,
    header: (column, header) => `${column}\u00a0=\u00a0${header}`,
    sure: (percent, reason) => `${percent} % sicher: ${reason}`,
    count: (there, all) => `${there} von ${all}`,
  },
};
