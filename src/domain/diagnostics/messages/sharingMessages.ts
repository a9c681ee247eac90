import { amount, count, joined, listed } from "./wording";

const executive = "Share the executive copy, which leaves it out";

/** What in a workbook names people, for who is about to share it. */
export const sharingMessages = {
  inputNames: (dataset: string, header: string, names: number) =>
    `"${header}" of ${dataset} tells ${names === 1 ? "one person" : `${amount(names)} people`} apart, by name or number. ${executive}, or delete the sheet from what you send.`,
  typedTexts: (header: string, sheet: string, cells: number) =>
    `${count(cells, "cell")} of "${header}" on ${sheet} ${cells === 1 ? "holds" : "hold"} text that somebody typed. Look for names in it, or share the executive copy, which leaves it out.`,
  ownTexts: (sheet: string, cells: number) =>
    `${count(cells, "cell")} on ${sheet} beside what the add-in wrote ${cells === 1 ? "holds" : "hold"} text. Look for names in it, or share the executive copy, which leaves it out.`,
  namesOnSheet: (sheet: string, cells: number, name: string) =>
    `${count(cells, "cell")} on ${sheet} ${cells === 1 ? "names somebody" : "name people"} whom the input tables name, such as ${name}. Clear ${cells === 1 ? "it" : "them"}, or share the executive copy.`,
  sheetHidden: (sheet: string, isVeryHidden: boolean) =>
    `${sheet} is hidden${isVeryHidden ? " so that Excel does not list it" : ""}, and goes along with the workbook. ${executive}, or delete the sheet.`,
  storeGoesAlong: () =>
    "The add-in's own hidden sheet goes along: it remembers what stood on the scorecard's sheets, also what was typed over. The executive copy leaves it out.",
  propertiesName: (facts: readonly string[]) =>
    `The document's properties say ${joined(facts)}. Excel's Inspect Document removes them; the executive copy has none.`,
  commentsBy: (comments: number, authors: readonly string[]) =>
    `${count(comments, "comment")} ${comments === 1 ? "goes" : "go"} along${authors.length === 0 ? "" : `, by ${listed(authors)}`}. Delete ${comments === 1 ? "it" : "them"}, or share the executive copy.`,
  copiesOfData: (pivots: number) =>
    `${count(pivots, "pivot table")} ${pivots === 1 ? "keeps a copy" : "keep copies"} of the rows that ${pivots === 1 ? "it was" : "they were"} made from, also where their sheet was deleted. ${executive}.`,
  linksOut: (targets: readonly string[]) =>
    `The workbook refers to other files or data (${listed(targets)}), whose paths go along. Break the links, or share the executive copy.`,
  pictures: (pictures: number) =>
    `${count(pictures, "picture")} ${pictures === 1 ? "goes" : "go"} along. Look who is to be seen or read in ${pictures === 1 ? "it" : "them"}; the executive copy has none.`,
  partsOfOthers: (parts: number) =>
    `${count(parts, "part")} of other programs ${parts === 1 ? "goes" : "go"} along as custom XML. Excel's Inspect Document removes ${parts === 1 ? "it" : "them"}; the executive copy has none.`,
  fileNotLooked: () =>
    "Document properties, comments, pivot tables and hidden sheets could not be looked at, since this Excel does not hand out the workbook as a file. Use Excel's Inspect Document.",
} as const;
