import { lineHeightOf, wrapText, type MeasureText, type TextFont } from "./chartText";

/** Category labels as they fit below a plot. */
export interface FittedLabels {
  readonly texts: readonly string[];
  /** Degrees counter-clockwise: 0, 45 or 90. */
  readonly rotate: 0 | 45 | 90;
  /** Every nth label is shown. */
  readonly spacing: number;
  /** Pixels from the axis to the end of the longest label. */
  readonly height: number;
}

const mostLines = 3;
/** Part of its room that a label may fill, so that neighbours stay apart. */
const fullness = 0.95;

/**
 * Fits labels as Excel does: on one line, broken between words, slanted, upright, and at last only every nth. A blank label gives its room to
 * its neighbours. `slot` is the width of a category in pixels; `spacing` null lets Excel choose.
 */
export function fitLabels(texts: readonly string[], slot: number, spacing: number | null, font: TextFont, measure: MeasureText): FittedLabels {
  const line = lineHeightOf(font);
  const every = spacing ?? 1;
  const shown = texts.flatMap((text, index) => (index % every === 0 && text !== "" ? [{ text, index }] : []));
  const widest = Math.max(0, ...shown.map(({ text }) => measure(text, font)));
  const apart = Math.min(Infinity, ...shown.slice(1).map(({ index }, before) => index - (shown[before]?.index ?? 0)));
  const room = slot * apart * fullness;
  if (widest <= room) return { texts, rotate: 0, spacing: every, height: line };
  const broken = texts.map((text) => wrapText(text, room, font, measure));
  const widestWord = Math.max(0, ...broken.flat().map((word) => measure(word, font)));
  const lines = Math.max(...broken.map(({ length }) => length));
  if (widestWord <= room && lines <= mostLines) return { texts: broken.map((parts) => parts.join("\n")), rotate: 0, spacing: every, height: lines * line };
  if (room >= line * Math.SQRT2) return { texts, rotate: 45, spacing: every, height: (widest + line) * Math.SQRT1_2 };
  const needed = spacing === null ? Math.max(1, Math.ceil(line / Math.max(1, slot * fullness))) : spacing;
  return { texts, rotate: 90, spacing: needed, height: widest };
}
