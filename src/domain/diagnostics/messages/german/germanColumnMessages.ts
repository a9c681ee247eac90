import type { CellLook } from "../../../table/match/content/contradiction";
import type { columnMessages } from "../columnMessages";
import { listed, quoted, quotedName } from "./germanWording";

const looks: Readonly<Record<CellLook, string>> = { "dates": "Datumswerte", "numbers": "Zahlen", "yes or no": "Ja oder Nein", "words": "Wörter" };

export const germanColumnMessages: typeof columnMessages = {
  columnMissing: (column, orElse, table, headers) =>
    `Tabelle ${table} hat keine Spalte für ${quotedName(column)}${orElse === undefined ? "" : ` oder ${quotedName(orElse)}`}. Ihre Überschriften sind ${listed(headers)}. ` +
    `Wenn eine davon gemeint ist, geben Sie es in der Ansicht „Daten“ des Aufgabenbereichs an oder nennen Sie sie ${quotedName(column)}.`,
  columnChoice: (column, used, other) =>
    `Sowohl „${used}“ als auch „${other}“ kann ${quotedName(column)} sein. „${used}“ wird verwendet; soll es die andere sein, geben Sie es in der Ansicht „Daten“ des Aufgabenbereichs an oder nennen Sie sie ${quotedName(column)}.`,
  columnGuessed: (column, table, header, reason) =>
    `„${header}“ der Tabelle ${table} gilt als ${quotedName(column)}: ${reason}. ` +
    `Wenn es eine andere oder keine ist, geben Sie es in der Ansicht „Daten“ des Aufgabenbereichs an oder nennen Sie die richtige ${quotedName(column)}.`,
  columnUnsure: (column, table, headers, seen) =>
    `Keine Überschrift der Tabelle ${table} ist als ${quotedName(column)} bekannt. ${quoted(headers)} könnte es sein (${seen}), aber das ist nicht sicher, daher wird nichts verwendet. ` +
    `Geben Sie in der Ansicht „Daten“ des Aufgabenbereichs an, welche es ist, oder nennen Sie die richtige ${quotedName(column)}.`,
  columnContradicted: (column, table, header, look) =>
    `„${header}“ der Tabelle ${table} heißt, als wäre es ${quotedName(column)}, aber die Zellen sind ${looks[look]}; daher wird sie nicht verwendet. ` +
    `Geben Sie in der Ansicht „Daten“ des Aufgabenbereichs an, welche Überschrift es ist, oder nennen Sie die richtige ${quotedName(column)}.`,
};
