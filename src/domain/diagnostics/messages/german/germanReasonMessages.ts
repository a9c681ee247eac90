import type { reasonMessages } from "../reasonMessages";
import { listed, quoted, quotedName } from "./germanWording";

const languages: Readonly<Record<string, string>> = { German: "auf Deutsch", French: "auf Französisch", Spanish: "auf Spanisch", Japanese: "auf Japanisch" };

export const germanReasonMessages: typeof reasonMessages = {
  reasonSaid: () => "Sie haben es so angegeben",
  reasonOwnName: () => "sie heißt so",
  reasonSynonym: () => "die Überschrift ist ein üblicher Name dafür",
  reasonLanguage: (language) => `die Überschrift ist ein üblicher Name dafür ${languages[language] ?? language}`,
  reasonGeneralName: () => "die Überschrift ist ein Name, den viele Spalten haben, und keine andere passt besser",
  reasonContent: (seen) => `keine Überschrift nennt sie, und ${seen}`,
  factsSeen: (facts) => `die Zellen enthalten ${facts.join(", ")}`,
  factDates: () => "Datumswerte",
  factOnlyDates: () => "die einzigen Datumswerte der Tabelle",
  factMonths: () => "Monatserste",
  factAlwaysFilled: () => "nie Leeres",
  factSometimesBlank: () => "manchmal nichts",
  factNeverBefore: (column) => `nichts vor ${quotedName(column)}`,
  factNeverAfter: (column) => `nichts nach ${quotedName(column)}`,
  factWords: (words) => `Wörter wie ${quoted(words)}`,
  factNumbered: (example) => `fortlaufend vergebene Nummern, jede einmal, etwa „${example}“`,
  factNames: (example) => `Namen von Personen, jeden einmal, etwa „${example}“`,
  factCurrencies: (words) => `Währungen (${listed(words)})`,
  factScale: (least, most) => `ganze Zahlen von ${least} bis ${most}, wie Antworten auf einer Skala`,
};
