import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { TableModel } from "../../../../../host/model/sheetModel";
import { tableLook, underOwnLook } from "../../../../../host/workbench/grid/tables/tableLook";

const table: TableModel = {
  id: 1, name: "Cases", range: { row: 2, column: 0, rows: 4, columns: 2 }, hasHeader: true, hasTotals: false, columns: [{ id: 1, name: "a" }, { id: 2, name: "b" }],
  style: "TableStyleLight1", showFilterButton: true, filters: [], showBandedRows: true,
};

describe("the looks of a table's style", () => {
  it("set off the header, band the rows and close the table", () => {
    expect(tableLook([table], 2, 0)).toMatchObject({ bl: BooleanNumber.TRUE, bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } } });
    expect([3, 4, 5].map((row) => tableLook([table], row, 1)?.bg?.rgb)).toEqual(["#D9D9D9", undefined, "#D9D9D9"]);
    expect(tableLook([table], 5, 0)?.bd?.b?.cl.rgb).toBe("#000000");
  });

  it("leave rows alike where bands are off", () => {
    expect(tableLook([{ ...table, showBandedRows: false }], 3, 1)?.bg).toBeUndefined();
  });

  it("fill the header of medium styles with the accent", () => {
    expect(tableLook([{ ...table, style: "TableStyleMedium2" }], 2, 0)).toMatchObject({ bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } });
    expect(tableLook([{ ...table, style: "TableStyleMedium2" }], 3, 0)?.bg?.rgb).toBe("#DAE3F3");
  });

  it("are none outside of tables, without a style and for styles of the user's own", () => {
    expect(tableLook([table], 1, 0)).toBeNull();
    for (const style of [null, "My style", "TableStyleLight99"]) expect(tableLook([{ ...table, style }], 3, 0)).toBeNull();
  });

  it("give way to the cell's own", () => {
    const look = tableLook([table], 3, 0) ?? {};
    expect(underOwnLook(look, { bg: { rgb: "#FFFFFF" }, cl: { rgb: "#111111" } })).toEqual({});
    expect(underOwnLook(look, {})).toMatchObject({ bg: { rgb: "#D9D9D9" } });
  });
});
