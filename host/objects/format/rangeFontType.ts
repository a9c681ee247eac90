import type { CellStyle } from "../../model/styles";
import { ApiError } from "../../protocol/apiError";
import type { ApiType, ScalarProperty } from "../../protocol/apiType";
import { booleanValue, colorValue, numberValue, oneOf, textValue } from "../arguments";
import { commonOf } from "../range/cellStyle";
import type { RangeTarget } from "../range/rangeTarget";
import { styleRange } from "./styleRange";

function fontProperty<Key extends keyof CellStyle["font"]>(
  key: Key, shown: (font: CellStyle["font"], range: RangeTarget) => unknown, parse: (value: unknown) => CellStyle["font"][Key],
): ScalarProperty<RangeTarget> {
  return {
    get: (range) => commonOf(range.sheet, range, ({ font }) => shown(font, range)),
    set: (range, value, session) => {
      const parsed = parse(value);
      styleRange(range, session, (style) => ({ ...style, font: { ...style.font, [key]: parsed } }));
    },
  };
}

export const rangeFontType: ApiType<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    name: fontProperty("name", (font, { sheet }) => font.name ?? sheet.workbook.styles.bodyFont.name, (value) => {
      const name = textValue(value);
      if (name === "" || name.length > 31) throw ApiError.invalidArgument();
      return name;
    }),
    size: fontProperty("size", (font, { sheet }) => font.size ?? sheet.workbook.styles.bodyFont.size, (value) => numberValue(value, 1, 409)),
    bold: fontProperty("bold", ({ bold }) => bold ?? false, booleanValue),
    italic: fontProperty("italic", ({ italic }) => italic ?? false, booleanValue),
    color: fontProperty("color", ({ color }) => color ?? "#000000", colorValue),
    underline: fontProperty("underline", ({ underline }) => (underline ? "Single" : "None"), (value) => oneOf(value, ["None", "Single"]) === "Single"),
  },
};
