/** Looks of a chart's text; sizes in pixels. */
export interface TextFont {
  readonly size: number;
  readonly isBold: boolean;
}

/** The width of a text in pixels, as the page that draws it measures it. */
export interface MeasureText {
  (text: string, font: TextFont): number;
}

/** The size of the element that a chart fills, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Excel's body font, or the free font of the same widths. */
export const chartFontFamily = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

/** Colour of text that has none of its own, in charts made by Excel's API. */
export const plainTextColor = "#595959";
/** Colour of lines that have none of their own. */
export const plainLineColor = "#D9D9D9";

const plainSize = 9;
const titleSize = 14;
const lineHeight = 1.22;

export function pixels(points: number): number {
  return (points * 96) / 72;
}

/** Font of labels and legends; `points` null for Excel's own 9. */
export function labelFont(points: number | null): TextFont {
  return { size: pixels(points ?? plainSize), isBold: false };
}

export function titleFont(points: number | null, isBold: boolean | null): TextFont {
  return { size: pixels(points ?? titleSize), isBold: isBold ?? false };
}

export function lineHeightOf({ size }: TextFont): number {
  return Math.ceil(size * lineHeight);
}

/** Breaks a text between words into lines that fit; a word that alone is wider keeps its line. */
export function wrapText(text: string, width: number, font: TextFont, measure: MeasureText): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer, font) > width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  });
}
