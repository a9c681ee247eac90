/** What a table style says of the parts of a table; colours are "#RRGGBB", null for none. */
export interface TableStyle {
  readonly header: { readonly fill: string | null; readonly color: string; readonly line: string | null };
  readonly body: { readonly fill: string | null; readonly color: string };
  readonly band: string | null;
  /** Around the table, and between rows, and between columns. */
  readonly lines: { readonly outer: string | null; readonly rows: string | null; readonly columns: string | null };
}

/** Office's theme: text, then the six accents. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const black = "#000000";
const white = "#FFFFFF";

/** The look of one of Excel's built-in table styles of the light and the medium kind; null for one that is not known. */
export function tableStyle(name: string): TableStyle | null {
  const match = /^TableStyle(Light|Medium)(\d+)$/.exec(name);
  if (!match) return null;
  const number = Number(match[2]);
  const accent = accents[(number - 1) % 7] ?? black;
  const group = Math.floor((number - 1) / 7);
  return match[1] === "Light" ? lightStyle(group, accent) : mediumStyle(group, accent);
}

function lightStyle(group: number, accent: string): TableStyle | null {
  const color = group === 0 ? darker(accent) : black;
  const band = accent === black ? "#D9D9D9" : tint(accent, 0.8);
  switch (group) {
    case 0: return { header: { fill: null, color, line: accent }, body: { fill: null, color }, band, lines: { outer: null, rows: null, columns: null } };
    case 1: return { header: { fill: accent, color: white, line: accent }, body: { fill: null, color }, band: null, lines: { outer: accent, rows: accent, columns: null } };
    case 2: return { header: { fill: null, color, line: accent }, body: { fill: null, color }, band, lines: { outer: accent, rows: accent, columns: accent } };
    default: return null;
  }
}

function mediumStyle(group: number, accent: string): TableStyle | null {
  const isText = accent === black;
  const band = isText ? "#D9D9D9" : tint(accent, 0.8);
  const line = isText ? black : tint(accent, 0.4);
  const header = { fill: accent, color: white, line: accent };
  switch (group) {
    case 0: return { header, body: { fill: null, color: black }, band, lines: { outer: line, rows: line, columns: null } };
    case 1: return { header: { ...header, line: white }, body: { fill: band, color: black }, band: isText ? "#A6A6A6" : tint(accent, 0.6), lines: { outer: null, rows: white, columns: white } };
    case 2: return { header: { ...header, line: black }, body: { fill: null, color: black }, band: "#D9D9D9", lines: { outer: null, rows: null, columns: null } };
    case 3: return { header: { fill: band, color: black, line }, body: { fill: band, color: black }, band: isText ? "#A6A6A6" : tint(accent, 0.6), lines: { outer: line, rows: line, columns: line } };
    default: return null;
  }
}

/** A colour with a share of white in it, 0 to 1. */
function tint(color: string, share: number): string {
  return mix(color, (part) => Math.round(part + (255 - part) * share));
}

/** A quarter darker, as light styles write text. */
function darker(color: string): string {
  return mix(color, (part) => Math.round(part * 0.75));
}

function mix(color: string, change: (part: number) => number): string {
  return `#${[1, 3, 5].map((at) => change(parseInt(color.slice(at, at + 2), 16)).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
