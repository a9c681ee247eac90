import { SaxesParser } from "saxes";
import { unescapeText } from "./stringItem";

/**
 * The texts of a workbook's shared strings in their order, without looks and readings. They are many, so no tree is made of them.
 * @throws Error when the part is not well-formed
 */
export function readSharedStrings(part: string): readonly string[] {
  const parser = new SaxesParser();
  const strings: string[] = [];
  let text: string | null = null;
  let isText = false;
  let readings = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "si") text = "";
    else if (local === "rPh") readings++;
    else isText = local === "t" && readings === 0;
  });
  const add = (piece: string): void => {
    if (isText && text !== null) text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    const local = name.slice(name.indexOf(":") + 1);
    isText = false;
    if (local === "rPh") readings--;
    if (local !== "si" || text === null) return;
    strings.push(unescapeText(text));
    text = null;
  });
  parser.write(part).close();
  return strings;
}
