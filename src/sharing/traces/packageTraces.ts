import { readSourceBook, type SourceSheet } from "../package/sourceBook";
import { commentsIn } from "./commentsIn";
import { linksIn } from "./linksIn";
import { propertiesIn } from "./propertiesIn";

/** What a workbook file tells beside its cells. */
export interface PackageTraces {
  readonly sheets: readonly Pick<SourceSheet, "name" | "state">[];
  /** What the document's properties say of people: "author Mara Adler". */
  readonly properties: readonly string[];
  readonly comments: number;
  /** Who wrote them, each once. */
  readonly authors: readonly string[];
  /** How many pivot tables' data are kept. */
  readonly pivots: number;
  /** Other files and data that the workbook refers to. */
  readonly links: readonly string[];
  readonly pictures: number;
  readonly customXml: number;
}

/** @throws Error when the bytes are no workbook file */
export function packageTraces(bytes: Uint8Array): PackageTraces {
  const { reader, sheets } = readSourceBook(bytes);
  const count = (pattern: RegExp): number => reader.paths.filter((path) => pattern.test(path)).length;
  return {
    ...commentsIn(reader),
    sheets: sheets.map(({ name, state }) => ({ name, state })),
    properties: propertiesIn(reader),
    pivots: count(/^xl\/pivotCache\/pivotCacheRecords/i),
    links: linksIn(reader),
    pictures: count(/^xl\/media\//i),
    customXml: count(/^customXml\/item\d+\.xml$/i),
  };
}
