import { reasonText } from "../../domain/table/match/reasonText";
import type { DataColumn } from "../state/readData";
import type { PaneTexts } from "../texts/english";

/** What is to be said of a column beside its header: how sure it is and why, what other tables call it, and a correction that finds no header. */
export function columnNote({ column, match, headers, said }: DataColumn, texts: PaneTexts): string {
  const words = texts.data;
  return [
    ...(match === null ? [] : [words.confidence(match.confidence, reasonText(match))]),
    ...headers.slice(1).map(({ name, tables }) => words.headerIn(name, tables)),
    ...(said === "" ? [words.saidNone] : said !== null && match?.reason.kind !== "said" ? [words.saidGone(said)] : []),
    ...(match === null && said === null && column.needed ? [words.needed] : []),
  ].join("; ");
}
