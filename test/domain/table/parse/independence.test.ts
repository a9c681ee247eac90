import fc from "fast-check";
import { parsedTable, valuesOf } from "../parsedTable";

type Cell = Parameters<typeof parsedTable>[1][string][number];

/** Cells of columns in which every piece proves what is decided for the whole: the first rows, which each piece gets, are the proof. */
const proof: Readonly<Record<string, readonly Cell[]>> = {
  "Case ID": ["P1", "P2"], Opened: ["29/02/2016", "2016-03-01T10:00Z"], Agent: ["Anna Lee", "Bo"], Transfers: ["1.234,5", 2], "Handle Time": ["1:00:00", "1,5 h"], FCR: ["ja", 0],
};
const free: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  "Case ID": fc.constantFrom("A", "B", "a", 17, null),
  Opened: fc.constantFrom("01/02/2016", "2016-02-03", "3. März 2016", "02/13/2016", 42_430.5, "2016-03-01T10:00Z", "soon", null, "n/a"),
  Agent: fc.constantFrom("Bo", "Cy", "Dé", "De\u0301", null, "-"),
  Transfers: fc.constantFrom("1.234", "5,5", "1.234,5", 3, "many", null, "?", true),
  "Handle Time": fc.constantFrom("83 min", "1.234 min", "1:23:45", "PT2H", 12, "soon", null),
  FCR: fc.constantFrom("yes", "nein", 1, "maybe", null),
};
const headers = Object.keys(free);
const ids = ["case-id", "opened", "agent", "transfers", "handle-minutes", "first-contact-flag"];

type Row = readonly Cell[];
const row: fc.Arbitrary<Row> = fc.tuple(...headers.map((header) => free[header] ?? fc.constant(null)));
const rows = fc.array(row, { maxLength: 20 });
/** So many that no values of a test outweigh them. */
const proofRows: readonly Row[] = Array.from({ length: 50 }, (_, index) => headers.map((header) => proof[header]?.[index % 2] ?? null));

function parse(all: readonly Row[]) {
  return parsedTable("cases", Object.fromEntries(headers.map((header, at) => [header, all.map((cells) => cells[at] ?? null)])));
}

function valuesByRow(all: readonly Row[]): unknown[][] {
  const parsed = parse(all);
  const columns = ids.map((id) => valuesOf(parsed, id));
  return Array.from(parsed.table.sourceRows, (_, index) => columns.map((column) => column[index]));
}

const isBlank = (cells: Row) => cells.every((cell) => cell === null);
const counts = (all: readonly Row[]) => parse(all).diagnostics.map(({ code, column, rows: shared }) => `${code} ${column ?? ""} ${shared}`);

test("the order of rows changes no value and no count", () => {
  fc.assert(fc.property(rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all.map((_, index) => index), { minLength: all.length }))), ([all, order]) => {
    const shuffled = order.map((index) => all[index] ?? []);
    const values = valuesByRow(all.filter((cells) => !isBlank(cells)));
    const positions = all.map((cells, index) => (isBlank(cells) ? -1 : index)).filter((index) => index >= 0);
    const valuesOfRow = new Map(positions.map((index, at) => [index, values[at]]));
    expect(valuesByRow(shuffled)).toEqual(order.filter((index) => valuesOfRow.has(index)).map((index) => valuesOfRow.get(index)));
    expect(counts(shuffled)).toEqual(counts(all));
  }), { numRuns: 150 });
});

test("blank rows in between change nothing", () => {
  const blank: Row = headers.map(() => null);
  const emptyLooking: Row = headers.map((_, index) => ["", " ", "\u00a0", "\u200b", null][index % 5] ?? null);
  fc.assert(fc.property(rows, fc.array(fc.nat({ max: 20 }), { maxLength: 6 }), (all, places) => {
    const spaced = all.flatMap((cells, index) => (places.includes(index) ? [blank, emptyLooking, cells] : [cells]));
    expect(valuesByRow([...spaced, blank])).toEqual(valuesByRow(all));
    expect(counts([...spaced, blank])).toEqual(counts(all));
  }), { numRuns: 150 });
});

test("a table in two pieces that each decide the same gives the same values", () => {
  fc.assert(fc.property(rows, fc.nat({ max: 20 }), (all, cut) => {
    const [upper, lower] = [all.slice(0, cut), all.slice(cut)];
    const valuesOfPiece = (piece: readonly Row[]) => valuesByRow([...proofRows, ...piece]).slice(proofRows.length);
    const together = valuesOfPiece(all);
    const apart = [...valuesOfPiece(upper), ...valuesOfPiece(lower)];
    expect(apart).toEqual(together);
  }), { numRuns: 150 });
});
