import type { Formats } from "./formats";
import type { PaneTexts } from "./english";

/** The pane's German words about indicator packs. */
export function germanPacks({ amount, counted }: Formats): PaneTexts["packs"] {
  const indicators = (count: number): string => counted(count, "Kennzahl", "Kennzahlen");
  return {
    title: "Kennzahlenpakete",
    hint: "JSON-Dateien mit eigenen Kennzahlen. Sie werden geprüft, in der Arbeitsmappe gespeichert und wie die übrigen berechnet. Ziehen Sie eine Datei hierher oder wählen Sie eine aus.",
    none: "Diese Arbeitsmappe enthält kein Kennzahlenpaket.",
    holds: indicators,
    add: "Paket hinzufügen …",
    remove: (title) => `${title} entfernen`,
    save: (title) => `${title} exportieren`,
    removeShort: "Entfernen",
    saveShort: "Exportieren",
    dismiss: "Schließen",
    added: (title, count) => `${title} ist hinzugefügt: ${indicators(count)}.`,
    removed: (title) => `${title} ist entfernt. Was Sie neben die Kennzahlen geschrieben haben, bleibt.`,
    refused: (file, count) => `${file} wurde nicht hinzugefügt: ${count === 1 ? "Ein Fehler ist" : `${amount(count)} Fehler sind`} zu beheben.`,
    whichToRemove: "Welches Kennzahlenpaket soll entfernt werden?",
    whichToSave: "Welches Kennzahlenpaket soll exportiert werden?",
    commands: { add: "Kennzahlenpaket hinzufügen …", remove: "Kennzahlenpaket entfernen …", save: "Kennzahlenpaket exportieren …" },
  };
}
