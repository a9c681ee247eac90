import { germanPhrase } from "../../../language/german/germanPhrase";
import type { sharingMessages } from "../sharingMessages";
import { amount, count, joined, listed } from "./germanWording";

const executive = "Geben Sie die Managementkopie weiter, die das weglässt";

export const germanSharingMessages: typeof sharingMessages = {
  inputNames: (dataset, header, names) =>
    `„${header}“ von ${germanPhrase(dataset)} unterscheidet ${names === 1 ? "eine Person" : `${amount(names)} Personen`} nach Name oder Nummer. ${executive}, oder löschen Sie das Blatt aus dem, was Sie versenden.`,
  typedTexts: (header, sheet, cells) =>
    `${count(cells, "Zelle", "Zellen")} von „${header}“ auf ${sheet} ${cells === 1 ? "enthält" : "enthalten"} eingetippten Text. Suchen Sie darin nach Namen, oder geben Sie die Managementkopie weiter, die ihn weglässt.`,
  ownTexts: (sheet, cells) =>
    `${count(cells, "Zelle", "Zellen")} auf ${sheet} neben dem, was das Add-in geschrieben hat, ${cells === 1 ? "enthält" : "enthalten"} Text. Suchen Sie darin nach Namen, oder geben Sie die Managementkopie weiter, die ihn weglässt.`,
  namesOnSheet: (sheet, cells, name) =>
    `${count(cells, "Zelle", "Zellen")} auf ${sheet} ${cells === 1 ? "nennt" : "nennen"} Personen, die in den Eingabetabellen vorkommen, etwa ${name}. Leeren Sie ${cells === 1 ? "sie" : "diese Zellen"}, oder geben Sie die Managementkopie weiter.`,
  sheetHidden: (sheet, isVeryHidden) => `${sheet} ist ausgeblendet${isVeryHidden ? ", sodass Excel es nicht auflistet," : ""} und geht mit der Arbeitsmappe mit. ${executive}, oder löschen Sie das Blatt.`,
  storeGoesAlong: () =>
    "Das ausgeblendete Blatt des Add-ins geht mit: Es merkt sich, was auf den Blättern der Scorecard stand, auch das Überschriebene. Die Managementkopie lässt es weg.",
  propertiesName: (facts) => `Die Dokumenteigenschaften nennen ${joined(facts)}. „Dokument prüfen“ in Excel entfernt sie; die Managementkopie hat keine.`,
  commentsBy: (comments, authors) =>
    `${count(comments, "Kommentar geht", "Kommentare gehen")} mit${authors.length === 0 ? "" : `, von ${listed(authors)}`}. Löschen Sie ${comments === 1 ? "ihn" : "sie"}, oder geben Sie die Managementkopie weiter.`,
  copiesOfData: (pivots) =>
    `${count(pivots, "Pivot-Tabelle behält", "Pivot-Tabellen behalten")} eine Kopie der Zeilen, aus denen ${pivots === 1 ? "sie" : "diese"} entstanden ${pivots === 1 ? "ist" : "sind"}, auch wenn deren Blatt gelöscht wurde. ${executive}.`,
  linksOut: (targets) => `Die Arbeitsmappe verweist auf andere Dateien oder Daten (${listed(targets)}), deren Pfade mitgehen. Lösen Sie die Verknüpfungen, oder geben Sie die Managementkopie weiter.`,
  pictures: (pictures) => `${count(pictures, "Bild geht", "Bilder gehen")} mit. Sehen Sie nach, wer darauf zu sehen oder zu lesen ist; die Managementkopie hat keine.`,
  partsOfOthers: (parts) =>
    `${count(parts, "Teil anderer Programme geht", "Teile anderer Programme gehen")} als benutzerdefiniertes XML mit. „Dokument prüfen“ in Excel entfernt ${parts === 1 ? "ihn" : "sie"}; die Managementkopie hat keine.`,
  fileNotLooked: () =>
    "Dokumenteigenschaften, Kommentare, Pivot-Tabellen und ausgeblendete Blätter konnten nicht geprüft werden, da dieses Excel die Arbeitsmappe nicht als Datei herausgibt. Verwenden Sie „Dokument prüfen“ in Excel.",
};
