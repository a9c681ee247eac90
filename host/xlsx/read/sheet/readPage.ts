import type { PageModel } from "../../../model/sheetModel";
import { childOf, descendantOf, flagOf, numberOf, type XmlElement } from "../xmlElement";

/** The print set-up; null where the sheet says nothing of it. Margins are in inches, as in the file. */
export function readPage(frame: XmlElement): PageModel | null {
  const setup = childOf(frame, "pageSetup");
  const margins = childOf(frame, "pageMargins");
  const texts = childOf(frame, "headerFooter");
  const options = childOf(frame, "printOptions");
  if (!setup && !margins && !texts && !options) return null;
  const fits = flagOf(descendantOf(frame, "sheetPr", "pageSetUpPr"), "fitToPage", false);
  return {
    orientation: setup?.attributes.get("orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: numberOf(setup, "paperSize") ?? 1,
    fitToWidth: fits ? pages(setup, "fitToWidth") : null,
    fitToHeight: fits ? pages(setup, "fitToHeight") : null,
    margins: {
      left: numberOf(margins, "left") ?? 0.7, right: numberOf(margins, "right") ?? 0.7,
      top: numberOf(margins, "top") ?? 0.75, bottom: numberOf(margins, "bottom") ?? 0.75,
      header: numberOf(margins, "header") ?? 0.3, footer: numberOf(margins, "footer") ?? 0.3,
    },
    centerHorizontally: flagOf(options, "horizontalCentered", false),
    header: splitSections(childOf(texts, "oddHeader")?.text ?? ""),
    footer: splitSections(childOf(texts, "oddFooter")?.text ?? ""),
  };
}

/** Pages to fit into; null for as many as it takes, which the file says as 0. */
function pages(setup: XmlElement | undefined, name: string): number | null {
  const count = numberOf(setup, name) ?? 1;
  return count === 0 ? null : count;
}

/** `&L…&C…&R…`; text before the first mark is the middle. */
function splitSections(text: string): PageModel["footer"] {
  const sections = { left: "", center: "", right: "" };
  let section: keyof typeof sections = "center";
  for (const piece of text.split(/(&[LCR]|&.)/s)) {
    if (piece === "&L") section = "left";
    else if (piece === "&C") section = "center";
    else if (piece === "&R") section = "right";
    else sections[section] += piece;
  }
  return sections;
}
