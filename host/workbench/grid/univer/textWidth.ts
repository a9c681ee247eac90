import type { IStyleData } from "@univerjs/core";

/** Measures text as it is drawn in a cell's looks over those of the workbook's body, in pixels. */
export type TextWidth = (text: string, look: IStyleData, body: IStyleData) => number;

/** Measures on a canvas of the document. */
export function textWidthOn(document: Document): TextWidth {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("The page cannot draw.");
  return (text, look, body) => {
    const points = look.fs ?? body.fs ?? 11;
    context.font = `${look.it ? "italic " : ""}${look.bl ? "bold " : ""}${(points * 96) / 72}px ${look.ff ?? body.ff ?? "sans-serif"}`;
    return context.measureText(text).width;
  };
}
