import { parsedTable, valuesOf } from "../parsedTable";

const read = (cells: Parameters<typeof parsedTable>[1][string]) => {
  const parsed = parsedTable("accounts", { Account: cells.map((_, index) => `A${index}`), Touched: cells });
  return { values: valuesOf(parsed, "touched"), found: parsed.diagnostics.map(({ code, rows }) => `${code} ${rows}`) };
};

test.each(["yes", "Y", "TRUE", "ja", "Wahr", "oui", "VRAI", "sí", "Si", "verdadero", "はい", "x", "X", "✓", "✔", "☑", "○", "1", "１", "1.0", " yes\u00a0", 1, true])(
  "%j is a yes", (cell) => expect(read([cell])).toEqual({ values: [true], found: [] }),
);

test.each(["no", "N", "False", "nein", "falsch", "non", "faux", "falso", "いいえ", "✗", "☐", "×", "0", "0.0", 0, false])(
  "%j is a no", (cell) => expect(read([cell])).toEqual({ values: [false], found: [] }),
);

test.each(["", " ", "n/a", "-", "?", "unknown", "不明", null])("%j is neither, and no no", (cell) => expect(read([cell])).toEqual({ values: [null], found: [] }));

test("what is none of them is left out and reported, errors apart", () => {
  expect(read(["maybe", 2, -1, "#REF!", "yes"])).toEqual({ values: [null, null, null, null, true], found: ["cell.error 1", "flag.unreadable 3"] });
});
