import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides, type ColumnOverride } from "../../../../src/domain/table/match/matchOverrides";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";
import { cells, cycle, sampleTable } from "./sampleTable";
import { allInEnglish } from "../../inEnglish";

const rows = 20;
const opened = cells(rows, (row) => 45_000 + row * 1.3);
const closed = cells(rows, (row) => (row % 4 === 3 ? "" : 45_000.4 + row * 1.4));
const rest = { "Case ID": cells(rows, (row) => `INC${row}`), Transfers: cycle(rows, 0, 1), Reopens: cycle(rows, 0, 0, 1) };

function findings(table: SourceHeader, columns: readonly ColumnOverride[] = []) {
  const { matches, diagnostics } = matchTables([table], { ...noOverrides, columns });
  const headers = Object.fromEntries(matches[0]?.columns.map(({ id }, at) => [id, matches[0]?.parts[0]?.columns[at]?.header]) ?? []);
  return { headers, diagnostics: allInEnglish(diagnostics).map(({ severity, code, column, choice, message }) => ({ severity, code, column, choice, message })) };
}

test("a guess is used and said, with its reason", () => {
  const { headers, diagnostics } = findings(sampleTable("Cases", { ...rest, Opened: opened, Column5: closed }));
  expect(headers["closed"]).toBe("Column5");
  expect(diagnostics).toMatchObject([{ severity: "info", code: "table.column-guessed", column: "Column5" }]);
  expect(diagnostics[0]?.message).toBe(
    '"Column5" of table Cases is taken for closed: no header names it, and its cells are dates, never before opened, sometimes blank. ' +
    "If it is another one or none, say so in the pane's Data view, or name the right one closed.",
  );
});

test("a doubt is asked, with the headers that would settle it", () => {
  const { headers, diagnostics } = findings(sampleTable("Cases", { ...rest, Opened: opened, "First response": closed }));
  expect(headers["closed"]).toBeUndefined();
  expect(diagnostics).toMatchObject([{ severity: "error", code: "table.column-unsure", column: "closed", choice: { dataset: "cases", column: "closed", headers: ["First response"] } }]);
  expect(diagnostics[0]?.message).toContain('"First response" may be it (its cells are dates, never before opened, sometimes blank), but that is not sure, so nothing is used.');
});

test("a header that its cells contradict is left, and said", () => {
  const { headers, diagnostics } = findings(sampleTable("Cases", { ...rest, Opened: opened, Closed: cycle(rows, "yes", "no"), Column6: closed }));
  expect(headers["closed"]).toBe("Column6");
  const left = findings(sampleTable("Cases", { ...rest, Opened: opened, Closed: cycle(rows, "yes", "no") }));
  expect(left.headers["closed"]).toBeUndefined();
  expect(left.diagnostics).toMatchObject([{ severity: "error", code: "table.column-contradicted", column: "Closed", choice: { dataset: "cases", column: "closed", headers: ["Closed"] } }]);
  expect(left.diagnostics[0]?.message).toContain("its cells are yes or no, so it is not used");
  expect(diagnostics.map(({ code }) => code)).toEqual(["table.column-guessed"]);
});

test("ends that nobody knows yet contradict no header", () => {
  const people = { Name: cells(rows, (row) => `Person ${row}`), Team: cycle(rows, "A", "B"), Hired: opened, "Exit kind": cycle(rows, "") };
  for (const end of [2_958_465, "31.12.9999"]) expect(findings(sampleTable("People", { ...people, Left: cycle(rows, end) })).headers["left"]).toBe("Left");
});

test("months written as whole numbers are a period", () => {
  const accounts = { Account: cycle(rows, "A", "B"), "Opening revenue": cycle(rows, 100), "Churned revenue": cycle(rows, 0), Month: cells(rows, (row) => 202_601 + (row % 6)) };
  expect(findings(sampleTable("Accounts", accounts)).headers["period"]).toBe("Month");
});

test("a missing column offers the headers whose cells it could hold", () => {
  const { "Case ID": id, Transfers: transfers } = rest;
  const { diagnostics } = findings(sampleTable("Cases", { "Case ID": id, Transfers: transfers, Opened: opened, Closed: closed, Hops: cycle(rows, 0, 2, 1), Wohin: cycle(rows, "Nord", "Süd") }));
  expect(diagnostics).toMatchObject([{ code: "table.column-missing", column: "reopens", choice: { dataset: "cases", column: "reopens", headers: ["Hops"] } }]);
});

test("nothing is offered where no header is left", () => {
  const { "Case ID": id, Transfers: transfers } = rest;
  const { diagnostics } = findings(sampleTable("Cases", { "Case ID": id, Transfers: transfers, Opened: opened, Closed: closed }));
  expect(diagnostics).toMatchObject([{ code: "table.column-missing", column: "reopens" }]);
  expect(diagnostics[0]?.choice).toBeUndefined();
});

test("two headers for one column offer both", () => {
  const { diagnostics } = findings({ name: "Cases", sheet: "Cases", headers: ["Case ID", "Opened", "Closed", "closed_at", "Transfers", "Reopens"] });
  expect(diagnostics).toMatchObject([{ code: "table.column-choice", choice: { dataset: "cases", column: "closed", headers: ["Closed", "closed_at"] } }]);
});

describe("an answer", () => {
  const table = sampleTable("Cases", { ...rest, Opened: opened, "First response": closed });
  const answer = (header: string): ColumnOverride => ({ dataset: "cases", column: "closed", header });

  test("of a header is used, and nothing is asked any more", () => {
    const { headers, diagnostics } = findings(table, [answer("First response")]);
    expect(headers["closed"]).toBe("First response");
    expect(diagnostics).toEqual([]);
  });

  test("that none is it leaves the column without one, and nothing is asked any more", () => {
    for (const source of [table, sampleTable("Cases", { ...rest, Opened: opened, Column5: closed }), sampleTable("Cases", { ...rest, Opened: opened, Closed: closed })]) {
      const { headers, diagnostics } = findings(source, [answer("")]);
      expect(headers["closed"]).toBeUndefined();
      expect(diagnostics).toEqual([]);
    }
  });

  test("is found again where columns have moved", () => {
    const moved = sampleTable("Cases", { "First response": closed, Neu: cycle(rows, "x"), ...rest, Opened: opened });
    expect(findings(moved, [answer("first_response")]).headers["closed"]).toBe("First response");
  });

  test("whose header is gone gives way to what is found without it, and that is said", () => {
    const { headers, diagnostics } = findings(sampleTable("Cases", { ...rest, Opened: opened, Column5: closed }), [answer("First response")]);
    expect(headers["closed"]).toBe("Column5");
    expect(diagnostics).toMatchObject([{ code: "map.unknown-header", choice: { dataset: "cases", column: "closed" } }, { code: "table.column-guessed" }]);
    expect(diagnostics[0]?.message).toContain('"Column5" is used in its place: say which header it is now.');
    expect(diagnostics[0]?.choice?.headers).toContain("Opened");
  });

  test("may be a header without a name, or one of two of the same", () => {
    const nameless: SourceHeader = { name: "Cases", sheet: "Cases", headers: ["Case ID", "", "Date", "Date", "Transfers", "Reopens"] };
    const { matches } = matchTables([nameless], { ...noOverrides, columns: [answer("Column 2"), { dataset: "cases", column: "opened", header: "Date (2)" }] });
    expect(matches[0]?.parts[0]?.columns.map((match) => [match?.column.id, match?.index, match?.header])).toEqual([
      ["case-id", 0, "Case ID"], ["opened", 3, "Date (2)"], ["closed", 1, "Column 2"], ["transfers", 4, "Transfers"], ["reopens", 5, "Reopens"],
    ]);
  });
});

describe("of several tables", () => {
  const month = (name: string, columns: Parameters<typeof sampleTable>[1]): SourceHeader => ({ ...sampleTable(name, { ...rest, ...columns }), sheet: name });
  const codes = (...tables: SourceHeader[]) => {
    const { matches, diagnostics } = matchTables(tables, { ...noOverrides, tables: tables.map(({ name }) => ({ dataset: "cases", table: name })) });
    expect(matches).toHaveLength(1);
    return diagnostics.filter(({ code }) => code !== "table.stacked").map(({ code, table, column }) => `${code} ${table ?? ""} ${column ?? ""}`);
  };

  test("a guess that is the same in each is said once", () => {
    const tables = ["Jan", "Feb", "Mar"].map((name) => month(name, { Opened: opened, Column5: closed }));
    expect(codes(...tables)).toEqual(["table.column-guessed Jan (+2) Column5"]);
  });

  test("a guess is said where another table has the header", () => {
    expect(codes(month("Jan", { Opened: opened, Closed: closed }), month("Feb", { Opened: opened, Column5: closed }))).toEqual(["table.column-guessed Feb Column5"]);
  });

  test("a header that the cells of one contradict is asked about", () => {
    expect(codes(month("Jan", { Opened: opened, Closed: closed }), month("Feb", { Opened: opened, Closed: cycle(rows, "yes", "no") }))).toEqual(["table.column-contradicted Feb Closed"]);
  });

  test("a doubt in one is asked about", () => {
    expect(codes(month("Jan", { Opened: opened, Closed: closed }), month("Feb", { Opened: opened, "First response": closed }))).toEqual(["table.column-unsure Feb closed"]);
  });

  test("one that has no such column is named", () => {
    expect(codes(month("Jan", { Opened: opened, Closed: closed }), month("Feb", { Opened: opened }))).toEqual(["table.part-lacks-column Feb closed"]);
  });
});

test("a contradicted header is said where another column will do, a doubt is not asked", () => {
  const resolved = { Opened: opened, Resolved: closed };
  expect(findings(sampleTable("Cases", { ...rest, ...resolved, Closed: cycle(rows, "yes", "no") })).diagnostics).toMatchObject([{ severity: "warning", code: "table.column-contradicted" }]);
  expect(findings(sampleTable("Cases", { ...rest, ...resolved, Later: cells(rows, (row) => (row % 2 === 0 ? "" : 45_001 + row * 1.4)) })).diagnostics).toEqual([]);
});
