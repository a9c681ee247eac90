import type { PackageReader } from "../package/packageReader";
import { childOf, childrenOf, within, type XmlElement } from "../xml/xmlElement";

/** A thread also stands among the notes, for programs that know no threads, by an author of this kind. */
const mirror = "tc=";

/** The notes and threads of comments of a workbook file, and who wrote them. */
export function commentsIn(reader: PackageReader): { readonly comments: number; readonly authors: readonly string[] } {
  const parts = (pattern: RegExp): XmlElement[] => reader.paths.filter((path) => pattern.test(path)).flatMap((path) => reader.xml(path) ?? []);
  const notes = parts(/^xl\/comments[^/]*\.xml$|^xl\/comments\/[^/]*\.xml$/i).map((part) => {
    const authors = childrenOf(childOf(part, "authors"), "author").map(({ text }) => text.trim());
    const by = childrenOf(childOf(part, "commentList"), "comment").map(({ attributes }) => authors[Number(attributes.authorId)] ?? "");
    return by.filter((author) => !author.startsWith(mirror));
  }).flat();
  const threads = parts(/^xl\/threadedComments\/[^/]*\.xml$/i).flatMap((part) => within(part, "tc:threadedComment"));
  const persons = parts(/^xl\/persons\/[^/]*\.xml$/i).flatMap((part) => within(part, "tc:person")).map(({ attributes }) => attributes.displayName ?? "");
  return { comments: notes.length + threads.length, authors: [...new Set([...notes, ...persons])].filter((author) => author !== "") };
}
