import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../../../../../host/model/styles";
import { bodyLook, cellLook } from "../../../../../host/workbench/grid/cells/cellLook";

const plain: CellStyle = { numberFormat: "General", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false };

describe("a cell's looks", () => {
  it("are none for a plain cell: the body's font stands at the bottom", () => {
    expect(cellLook(plain)).toEqual({});
    expect(bodyLook({ name: "Calibri", size: 11 })).toMatchObject({ fs: 11, vt: VerticalAlign.BOTTOM, ff: expect.stringMatching(/^Calibri, Carlito/) as string });
  });

  it("take over font, fill, lines and alignment", () => {
    expect(cellLook({
      ...plain,
      font: { name: "Segoe UI", size: 9, bold: true, italic: true, underline: true, color: "#616161" },
      fill: "#F5F5F5",
      borders: { bottom: { style: "medium", color: "#A0A0A0" } },
      alignment: { horizontal: "Center", vertical: "Top", wrap: true },
    })).toEqual({
      ff: expect.stringMatching(/^'Segoe UI', /) as string, fs: 9, bl: BooleanNumber.TRUE, it: BooleanNumber.TRUE, ul: { s: BooleanNumber.TRUE }, cl: { rgb: "#616161" },
      bg: { rgb: "#F5F5F5" }, bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#A0A0A0" } } },
      ht: HorizontalAlign.CENTER, vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP,
    });
  });

  it("indent from the side that the text stands on", () => {
    const left = cellLook({ ...plain, alignment: { horizontal: "Left", indent: 2 } }).pd;
    const right = cellLook({ ...plain, alignment: { horizontal: "Right", indent: 2 } }).pd;
    expect(left?.l).toBeGreaterThan(left?.r ?? 0);
    expect(right?.r).toBe(left?.l);
  });
});
