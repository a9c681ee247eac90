import { longestAddress, rowsAddress } from "../../../src/domain/table/rowsAddress";
import type { OriginPart, TableOrigin } from "../../../src/domain/table/tableOrigin";

function part(given: Partial<OriginPart> = {}): OriginPart {
  return { table: "Cases", sheet: "Cases", firstRow: 1, rowCount: 5_000, columns: { id: { header: "Id", column: 0 }, opened: { header: "Opened", column: 1 }, closed: { header: "Closed", column: 3 }, topic: { header: "Topic", column: 5 } }, ...given };
}

const origin: TableOrigin = { parts: [part()] };

it.each<[string, readonly string[], readonly number[], string | null]>([
  ["neighbours are one block", ["id", "opened"], [3, 1, 2], "A3:B5"],
  ["rows and columns apart are blocks of their own", ["id", "closed"], [0, 2, 2], "A2,D2,A4,D4"],
  ["a column without a header is left out", ["id", "team"], [7], "A9"],
  ["no rows are no cells", ["id"], [], null],
  ["no columns are no cells", ["team"], [1], null],
])("%s", (_name, columns, rows, address) => {
  expect(rowsAddress(origin, columns, rows, "blocks")).toEqual(address === null ? null : { sheet: "Cases", address });
});

it("takes one block only where no more can be selected", () => {
  expect(rowsAddress(origin, ["id", "opened"], [1, 2], "block")).toEqual({ sheet: "Cases", address: "A3:B4" });
  expect(rowsAddress(origin, ["id", "closed"], [1, 2], "block")).toEqual({ sheet: "Cases", address: "A3:D4" });
  expect(rowsAddress(origin, ["id"], [1, 3], "block")).toBeNull();
});

it("goes from the first column to the last where single columns make too long an address, and gives up where that does too", () => {
  const everyOther = (count: number): number[] => Array.from({ length: count }, (_, row) => row * 2);
  expect(rowsAddress(origin, ["id", "closed", "topic"], everyOther(600), "blocks")?.address).toMatch(/^A2:F2,A4:F4,/);
  expect(rowsAddress(origin, ["id", "closed"], everyOther(2_400), "blocks")).toBeNull();
  expect(rowsAddress(origin, ["id"], everyOther(1_000), "blocks")?.address.length).toBeLessThanOrEqual(longestAddress);
});

it("counts rows over the parts, which may stand beside each other but not on two sheets", () => {
  const other = part({ table: "Older", firstRow: 11, columns: { id: { header: "Nr", column: 6 } } });
  const stacked = { parts: [part({ rowCount: 2 }), other] };
  expect(rowsAddress(stacked, ["id"], [1, 2, 3], "blocks")).toEqual({ sheet: "Cases", address: "A3,G12:G13" });
  expect(rowsAddress({ parts: [part({ rowCount: 2 }), { ...other, sheet: "Older" }] }, ["id"], [1, 2], "blocks")).toBeNull();
});
