import type { sheetMessages } from "../sheetMessages";
import { shortened } from "../wording";

const otherwise = (computed: string): string => (computed === "" ? "wäre sie leer" : `wäre sie „${shortened(computed)}“`);

export const germanSheetMessages: typeof sheetMessages = {
  typedOver: (address, typed, computed) =>
    `${address} ist eine berechnete Zelle und wurde mit „${shortened(typed)}“ überschrieben. Sie bleibt so; berechnet ${otherwise(computed)}. Behalten Sie das Eingetippte, oder lassen Sie die Zelle neu berechnen.`,
  typedKept: (address, typed, computed) =>
    `${address} ist eine berechnete Zelle, in der auf Wunsch das Eingetippte bleibt: „${shortened(typed)}“; berechnet ${otherwise(computed)}. Leeren Sie die Zelle und aktualisieren Sie, damit sie wieder berechnet wird.`,
  teamGone: (sheet) =>
    `Das Blatt ${sheet} zeigt ein Team, das nicht mehr in den Daten ist, und bleibt daher, wie es war. Wenn das Team jetzt anders heißt, tragen Sie es in der Tabelle der Teams ein („Früherer Name“); sonst löschen Sie das Blatt.`,
};
