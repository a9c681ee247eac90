import { cutQuotes } from "../../../src/sharing/copy/cutQuotes";
import type { SettledSheet } from "../../../src/sharing/copy/settleCells";
import type { SheetOrders } from "../../../src/sharing/copyOrders";

/** What becomes of a computed line that reads the owner and note columns, where these texts were left out. */
function lineAfter(line: string, leftOut: Readonly<Record<string, readonly string[]>>): unknown {
  const settled: SettledSheet = { values: new Map([["0,0", line]]), leftOut: new Map(Object.entries(leftOut).map(([part, texts]) => [part, new Set(texts)])) };
  const orders: SheetOrders = { name: "S", title: "S", tables: [], cells: [{ row: 0, column: 0, rule: { kind: "computed", quotes: ["T[Owner]", "T[Note]"] } }] };
  return cutQuotes([settled], [orders])[0]?.get("0,0");
}

it.each([
  ["Train leaders · Mara · due 12 Dec", ["Mara"], "Train leaders · due 12 Dec"],
  ["Train leaders · Mara Quill · due 12 Dec", ["Mara"], "Train leaders · due 12 Dec"],
  ["Train leaders · Maral · due 12 Dec", ["Mara"], "Train leaders · Maral · due 12 Dec"],
  ["Train · A · B · due 12 Dec", ["A · B"], "Train · due 12 Dec"],
  ["Mara", ["Mara"], "–"],
  ["0 of 15 done", [], "0 of 15 done"],
])("makes %j without %j: %j", (line, texts, expected) => {
  expect(lineAfter(line, { "T[Owner]": texts })).toBe(expected);
});

it("leaves texts alone that were left out of columns which the line does not read", () => {
  expect(lineAfter("Train · Mara", { "T[Other]": ["Mara"] })).toBe("Train · Mara");
});
