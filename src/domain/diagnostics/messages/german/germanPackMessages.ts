import type { JsonFault } from "../../../json/readJsonText";
import { germanPhrase } from "../../../language/german/germanPhrase";
import type { ColumnType } from "../../../table/table";
import type { PackKind, packMessages } from "../packMessages";
import { shortened } from "../wording";
import { amount, germanName, joined, listed } from "./germanWording";

/** What a fault of the text asks for. */
const faults: Readonly<Record<JsonFault, string>> = {
  "value": "hier fehlt ein Wert: ein Text in Anführungszeichen, eine Zahl, true, false, null, eine Liste [ ] oder ein Objekt { }",
  "name": "hier fehlt ein Name in Anführungszeichen",
  "colon": "zwischen diesem Namen und seinem Wert fehlt ein Doppelpunkt",
  "comma": "hier fehlt ein Komma oder die schließende Klammer",
  "end": "hier sollte die Datei zu Ende sein",
  "text": "dieser Text hat kein schließendes Anführungszeichen oder enthält einen Zeilenumbruch oder Backslash, der als \\n oder \\\\ zu schreiben ist",
  "number": "diese Zahl ist zu groß",
  "deep": "so tief ist nichts verschachtelt",
  "name-twice": "dieser Name steht zweimal im selben Objekt: Löschen Sie einen der beiden",
  "name-reserved": "dieser Name hat für das Programm eine Bedeutung und ist nicht verwendbar: Wählen Sie einen anderen",
};

const kinds: Readonly<Record<PackKind, string>> = {
  text: "ein Text", number: "eine Zahl", flag: "true oder false", object: "ein Objekt { }", list: "eine Liste [ ]",
  id: "ein Name aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa old-backlog", title: "ein Titel aus Buchstaben ohne Anführungszeichen, Apostrophe, #, @ und eckige Klammern",
};

const types: Readonly<Record<ColumnType, string>> = { text: "Wörter", number: "Zahlen", date: "Datumswerte", flag: "Ja oder Nein" };

export const germanPackMessages: typeof packMessages = {
  packKind: (kind) => kinds[kind],
  packOneOf: (expected) => joined(expected, "oder"),
  packOptionNumber: () => "eine Zahl",
  packOptionStatistic: (names) => `eine Auswahl aus ${listed(names)}`,
  packOptionCanBe: (value) => `eine, die ${value} sein kann`,
  packAtMost: (length) => `höchstens ${length} lang`,
  packAtLeast: (length) => `mindestens ${length} lang`,
  packFrom: (value) => `${value} oder mehr`,
  packPlace: (file, line, column, path) => `${file}, Zeile ${line}, Spalte ${column}${path === "" ? "" : ` (${path})`}`,
  packNotJson: (where, fault) => `${where}: ${faults[fault]}. Vom Paket wird nichts verwendet.`,
  packTooLarge: (file, characters, most) => `${file} hat ${amount(characters)} Zeichen, ein Paket darf ${amount(most)} haben. Teilen Sie es in mehrere Pakete.`,
  packTooMany: (most) => `Die Pakete dieser Arbeitsmappe hätten zusammen mehr als ${most} Kennzahlen. Entfernen Sie zuerst ein Paket.`,
  packVersion: (where, version, read) => `${where}: Version ${shortened(version)} des Formats ist nicht die, die dieses Add-in liest (${read}). Aktualisieren Sie das Add-in, oder schreiben Sie das Paket für Version ${read}.`,
  packMissing: (where, name) => `${where}: „${name}“ fehlt. Ergänzen Sie es; docs/packs.md sagt, was es enthält.`,
  packUnknownName: (where, name) => `${where}: Hier gibt es kein „${shortened(name)}“. Korrigieren Sie die Schreibweise, oder löschen Sie es.`,
  packNoneOf: (where, received, allowed) => `${where}: ${shortened(received)} kann hier nicht stehen, möglich sind ${listed(allowed)}.`,
  packWrongShape: (where, received, expected) => `${where}: ${shortened(received)} kann hier nicht stehen; nötig ist: ${expected}.`,
  packColumnUnknown: (where, dataset, column, known) => `${where}: ${germanPhrase(dataset)} hat keine Spalte „${shortened(column)}“. Die Spalten sind ${listed(known)}.`,
  packColumnType: (where, dataset, column, holds, wanted) =>
    `${where}: ${germanPhrase(dataset)}, Spalte ${germanName(column)}, enthält ${types[holds]}, hier sind aber ${joined(wanted.map((type) => types[type]), "oder")} nötig. Nennen Sie eine andere Spalte, oder fragen Sie diese etwas anderes.`,
  packUnit: (where, unit, wanted) => `${where}: Das Maß ergibt ${wanted}, die Einheit muss also „${wanted}“ sein, nicht „${unit}“.`,
  packIdBuiltIn: (where, id) => `${where}: „${id}“ ist die Kennung einer eigenen Kennzahl des Add-ins. Wählen Sie eine andere.`,
  packIdTwice: (where, id) => `${where}: „${id}“ ist die Kennung mehrerer Kennzahlen. Geben Sie jeder eine eigene.`,
  packIdElsewhere: (where, id, pack) => `${where}: „${id}“ ist bereits eine Kennzahl des Pakets „${pack}“. Entfernen Sie dieses Paket, oder wählen Sie eine andere Kennung.`,
  packTitleTaken: (where, title) => `${where}: Eine andere Kennzahl heißt auch „${title}“, und das Blatt Teams könnte sie nicht unterscheiden. Wählen Sie einen anderen Titel.`,
  packThresholds: (where, direction) =>
    `${where}: Grün und Gelb stehen falsch herum: ${direction === "higher-is-better" ? "Wo höher besser ist, ist Grün der größere" : "Wo niedriger besser ist, ist Grün der kleinere"} der beiden Werte.`,
  packThresholdShare: (where, value) => `${where}: Ein Anteil liegt zwischen 0 und 1: Schreiben Sie ${value / 100} für ${value} %.`,
  packMinimum: (where) => `${where}: Zum Bewerten genügen weniger Zeilen als zum Zeigen. Machen Sie „rate“ mindestens so groß wie „show“.`,
  packOptionUnknown: (where, option, known) =>
    `${where}: Es gibt keine Option „${shortened(option)}“. ${known.length === 0 ? "Die Kennzahl hat keine: Ergänzen Sie sie unter options." : `Die Optionen sind ${listed(known)}.`}`,
  packOptionKind: (where, option, wanted) => `${where}: Die Option „${option}“ muss ${wanted} sein, um hier zu stehen.`,
  packOptionDefault: (where, option) => `${where}: Die Voreinstellung von „${option}“ ist keiner der erlaubten Werte. Ändern Sie die Voreinstellung oder das Erlaubte.`,
  packOptionReserved: (where, option) => `${where}: Eine Option kann nicht „${option}“ heißen. Wählen Sie einen anderen Namen.`,
  packOptionUnused: (where, option) => `${where}: Nichts liest die Option „${option}“, sie zu ändern würde also nichts ändern. Verwenden Sie sie im Maß, oder löschen Sie sie.`,
  packOptionalUnread: (where, column) => `${where}: Das Maß liest „${shortened(column)}“ nicht. Löschen Sie es hier.`,
  packOptionalNeeded: (where, column) => `${where}: Zeilen sind nach „${column}“ datiert; die Spalte kann daher nicht entfallen. Löschen Sie sie hier.`,
  packExampleCell: (where, column) => `${where}: Eine Zelle der Spalte „${column}“ passt nicht zur Spalte: Schreiben Sie Datumswerte als 2026-11-03 oder 2026-11-03 14:30, Zahlen ohne Anführungszeichen, Ja und Nein als true und false.`,
  packExampleDay: (where, text) => `${where}: „${shortened(text)}“ ist kein Tag. Schreiben Sie ihn als 2026-11-30.`,
  packExamplePeriod: (where, period, periods) =>
    `${where}: Das Beispiel hat keinen Zeitraum „${shortened(period)}“.${periods.length === 0 ? " Keine seiner Zeilen hat ein Datum, oder eine Eingabe fehlt." : ` Seine Zeiträume sind ${listed(periods)}.`}`,
  packExampleDiffers: (where, name, expected, computed) => `${where}: Das Beispiel sagt, dass ${name} ${expected} ist, das Maß ergibt ${computed}. Korrigieren Sie das Maß oder das Beispiel.`,
};
