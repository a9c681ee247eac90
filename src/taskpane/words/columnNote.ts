import type { DataColumn } from "../state/readData";
import type { PaneTexts } from "../texts/english";

/** What is to be said of a column beside its header: how sure it is and why, what other tables call it, and a correction that finds no header. */
export function columnNote({ match, reason, headers, lacking, isMissed, derived, said }: DataColumn, texts: PaneTexts): string {
  const words = texts.data;
  return [
    ...(match === null ? [] : [words.confidence(match.confidence, reason)]),
    ...(derived === null ? [] : [derived]),
    ...headers.slice(1).map(({ name, tables }) => words.headerIn(name, tables)),
    ...(lacking.length === 0 ? [] : [words.notIn(lacking)]),
    ...(isMissed && said !== "" ? [words.missed] : []),
    ...(said === "" ? [words.saidNone] : said !== null && match?.reason.kind !== "said" ? [words.saidGone(said)] : []),
  ].join("; ");
}
