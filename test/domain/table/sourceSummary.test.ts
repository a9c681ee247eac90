import { datasets } from "../../../src/domain/table/datasets";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";
import { parseTables } from "../../../src/domain/table/parseTables";
import { summarizeSources, type SourceSummary } from "../../../src/domain/table/sourceSummary";
import { cellsOf } from "./cellsOf";

const headers = ["number", "Opened", "Closed at", "Transfers", "Reopens"];
const sources = [{ name: "Cases", sheet: "Jan", headers }, { name: "Cases2", sheet: "Feb", headers }];

/** Five body rows over two tables: one of them is blank, and one id is there twice. */
function summary(today = 46_100): SourceSummary[] {
  const { matches } = matchTables(sources, noOverrides);
  const columns: Record<string, (string | number | null)[]> = {
    "case-id": ["K1", null, "K2", "K1", "K3"], "opened": [46_000, null, 46_001, 46_000, 46_002], "closed": [46_003, null, 46_003, 46_005, 46_004],
    "transfers": [0, null, 1, 0, 0], "reopens": [0, null, 0, 1, 0],
  };
  const cells = matches.map((match) => ({
    columns: match.columns.map(({ id }) => cellsOf(columns[id] ?? new Array<null>(5).fill(null))),
    places: match.parts.map((_, part) => ({ firstRow: 1, firstColumn: 0, rowCount: part === 0 ? 3 : 2 })),
  }));
  return summarizeSources(matches, parseTables(matches, cells, { date1904: false, locale: "en" }).tables, today);
}

test("knows the newest day that is not to come", () => {
  expect([summary()[0]?.newest, summary(46_004)[0]?.newest, summary(40_000)[0]?.newest, summary()[1]?.newest]).toEqual([46_005, 46_004, null, null]);
});

describe("what a dataset was read from", () => {
  test("is said of every dataset that indicators are measured from, in their order", () => {
    expect(summary().map(({ dataset }) => dataset)).toEqual(datasets.filter(({ isProgramme }) => isProgramme !== true).map(({ id }) => id));
    expect(summary()[1]).toMatchObject({ parts: [], rowsRead: 0, rowsUsed: 0, columnCount: datasets[1]?.columns.length });
  });

  test("names its tables, and counts blank and folded rows as read and not used", () => {
    expect(summary()[0]).toMatchObject({ parts: [{ table: "Cases", sheet: "Jan" }, { table: "Cases2", sheet: "Feb" }], rowsRead: 5, rowsUsed: 3 });
  });

  test("names a header once where it is not the column's own name, with how sure that is", () => {
    expect(summary()[0]?.headers).toEqual([
      { column: "case-id", header: "number", match: { confidence: 0.8, reason: { kind: "general-name" } } },
      { column: "closed", header: "Closed at", match: { confidence: 0.95, reason: { kind: "synonym" } } },
    ]);
  });

  test("names the columns that are not there", () => {
    const { absent, columnCount } = summary()[0] ?? { absent: [], columnCount: 0 };
    expect(absent).toContain("csat");
    expect(absent).not.toContain("closed");
    expect(columnCount - absent.length).toBe(5);
  });
});
