import { BooleanNumber } from "@univerjs/core";
import type { ConditionalFormatModel } from "../../../../../host/model/sheetModel";
import { ruleLook } from "../../../../../host/workbench/grid/rules/ruleLook";

const range = { row: 0, column: 0, rows: 5, columns: 1 };
const format = (id: string, rule: ConditionalFormatModel["rule"], looks: Partial<ConditionalFormatModel>): ConditionalFormatModel => ({ id, range, rule, font: {}, fill: null, ...looks });
const look = (formats: ConditionalFormatModel[], value: string | number | null, hits: string[] = [], row = 0) => ruleLook(formats, { row, column: 0, value, hits: new Set(hits) });

describe("the looks of conditional formats", () => {
  const begins = format("b", { kind: "beginsWith", text: "Over" }, { font: { color: "#A4262C", bold: true } });
  const contains = format("c", { kind: "containsText", text: "due" }, { fill: "#FFF4CE" });
  const formula = format("f", { kind: "formula", formula: "A1>1" }, { fill: "#0F548C" });

  it("follow a text's beginning or any part of it, whatever the case", () => {
    expect(look([begins], "overdue")).toEqual({ cl: { rgb: "#A4262C" }, bl: BooleanNumber.TRUE });
    expect(look([begins], "not overdue")).toBeNull();
    expect(look([contains], "not overDUE")).toEqual({ bg: { rgb: "#FFF4CE" } });
    expect(look([contains], null)).toBeNull();
  });

  it("follow formulas that were found true for the cell", () => {
    expect(look([formula], null, ["f"])).toEqual({ bg: { rgb: "#0F548C" } });
    expect(look([formula], null, ["other"])).toBeNull();
  });

  it("add up, the first of two that say the same winning", () => {
    expect(look([contains, formula, begins], "overdue", ["f"])).toEqual({ bg: { rgb: "#FFF4CE" }, cl: { rgb: "#A4262C" }, bl: BooleanNumber.TRUE });
  });

  it("end with their range", () => {
    expect(look([begins], "overdue", [], 5)).toBeNull();
  });
});
