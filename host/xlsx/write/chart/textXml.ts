/** How a chart's text looks; null leaves it to the chart's default. */
export interface ChartText {
  /** Points. */
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  /** "Left", "Center", "Right"; null for the default. */
  readonly horizontal: string | null;
}

const alignments: Readonly<Record<string, string>> = { Left: "l", Center: "ctr", Right: "r", Justify: "just", Distributed: "dist" };

/** `<c:txPr>`; "" where nothing is said. */
export function textPropertiesXml(text: ChartText): string {
  const properties = paragraphProperties(text);
  return properties === "" ? "" : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p>${properties}<a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** `<a:pPr>` with the run defaults in it; "" where nothing is said. */
export function paragraphProperties(text: ChartText): string {
  const align = text.horizontal === null ? undefined : alignments[text.horizontal];
  const run = `${text.size === null ? "" : ` sz="${Math.round(text.size * 100)}"`}${text.bold === null ? "" : ` b="${text.bold ? 1 : 0}"`}`;
  if (align === undefined && run === "" && text.color === null) return "";
  return `<a:pPr${align === undefined ? "" : ` algn="${align}"`}><a:defRPr${run}>${solidFill(text.color)}</a:defRPr></a:pPr>`;
}

export function solidFill(color: string | null): string {
  return color === null ? "" : `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;
}

export function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
