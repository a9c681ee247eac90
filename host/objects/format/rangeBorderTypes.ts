import type { CellStyle } from "../../model/styles";
import type { CellBlock } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { colorValue, oneOf } from "../arguments";
import { commonOf, restyle } from "../range/cellStyle";
import type { RangeTarget } from "../range/rangeTarget";
import type { ExcelSession } from "../../protocol/excelSession";

type Side = "left" | "right" | "top" | "bottom";
type Line = { readonly style: string; readonly color: string };

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof edges)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

/** The API tells a line's style from its weight; a file has one word for both. */
const lineOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
};

export const rangeBorderCollectionType: ApiType<RangeTarget> = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => edges.length } },
  items: (range) => edges.map((edge) => borderObject(range, edge)),
  itemAt: (range, args) => borderObject(range, oneOf(args[0], edges)),
};

export const rangeBorderType: ApiType<BorderTarget> = {
  name: "RangeBorder",
  idOf: ({ edge }) => edge,
  scalars: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => common(target, (line) => (line ? wordsOf(line.style).style : "None")),
      set: (target, value, session) => {
        const style = oneOf(value, ["None", ...Object.keys(lineOf)]);
        draw(target, session, (line) => (style === "None" ? null : { style: fileLine(style, wordsOf(line?.style ?? "thin").weight), color: line?.color ?? "#000000" }));
      },
    },
    weight: {
      get: (target) => common(target, (line) => (line ? wordsOf(line.style).weight : "Thin")),
      set: (target, value, session) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
        draw(target, session, (line) => ({ style: fileLine(wordsOf(line?.style ?? "thin").style, weight), color: line?.color ?? "#000000" }));
      },
    },
    color: {
      get: (target) => common(target, (line) => line?.color ?? "#000000"),
      // As in Excel, a colour draws a line where there is none.
      set: (target, value, session) => {
        const color = colorValue(value);
        draw(target, session, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
};

function borderObject(range: RangeTarget, edge: Edge): ApiObject {
  const target: BorderTarget = { range, edge };
  return new ApiObject("RangeBorder", target);
}

function fileLine(style: string, weight: string): string {
  const weights = lineOf[style] ?? {};
  const [first] = Object.values(weights);
  const line = weights[weight] ?? first;
  if (line === undefined) throw ApiError.invalidArgument();
  return line;
}

function wordsOf(line: string): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(lineOf)) {
    for (const [weight, name] of Object.entries(weights)) if (name === line) return { style, weight };
  }
  return { style: "Continuous", weight: "Thin" };
}

/** The cells along an edge, and the side of theirs that it is. */
function placesOf({ range, edge }: BorderTarget): readonly (readonly [CellBlock, Side])[] {
  const { row, column, rows, columns } = range;
  switch (edge) {
    case "EdgeTop": return [[{ row, column, rows: 1, columns }, "top"]];
    case "EdgeBottom": return [[{ row: row + rows - 1, column, rows: 1, columns }, "bottom"]];
    case "EdgeLeft": return [[{ row, column, rows, columns: 1 }, "left"]];
    case "EdgeRight": return [[{ row, column: column + columns - 1, rows, columns: 1 }, "right"]];
    case "InsideHorizontal": return rows < 2 ? [] : [[{ row, column, rows: rows - 1, columns }, "bottom"]];
    case "InsideVertical": return columns < 2 ? [] : [[{ row, column, rows, columns: columns - 1 }, "right"]];
  }
}

function common(target: BorderTarget, read: (line: Line | undefined) => string): string | null {
  const [place] = placesOf(target);
  return place ? commonOf(target.range.sheet, place[0], ({ borders }) => read(borders[place[1]])) : null;
}

function draw(target: BorderTarget, session: ExcelSession, change: (line: Line | undefined) => Line | null): void {
  session.requireWritable(target.range.sheet);
  for (const [block, side] of placesOf(target)) {
    restyle(target.range.sheet, block, (style): CellStyle => {
      const { [side]: before, ...others } = style.borders;
      const line = change(before);
      return { ...style, borders: line ? { ...others, [side]: line } : others };
    });
  }
  session.noteChange();
}
