import fc from "fast-check";
import { datasetOf, type DatasetId } from "../../../../src/domain/table/datasets";
import { derivations } from "../../../../src/domain/table/derive/derivations";
import { deriveColumns } from "../../../../src/domain/table/derive/deriveColumns";
import { serialDay } from "../../../../src/domain/table/serialDay";
import type { Column, ColumnType } from "../../../../src/domain/table/table";
import type { cellsOf } from "../cellsOf";
import { parsedTable, valuesOf } from "../parsedTable";
import { inEnglish } from "../../inEnglish";

type Columns = Readonly<Record<string, Parameters<typeof cellsOf>[0]>>;

const asOf = serialDay(2026, 11, 22);

/** A table with what was worked out, and the findings about it. */
function derived(dataset: DatasetId, columns: Columns, day: number | null = asOf) {
  const { table } = parsedTable(dataset, columns);
  const { tables, diagnostics } = deriveColumns({ [dataset]: table }, () => day);
  const complete = tables[dataset];
  if (!complete) throw new Error("the table is gone");
  return { table: complete, diagnostics, values: (id: string) => valuesOf({ table: complete }, id) };
}

describe("the catalogue of derivations", () => {
  test.each(derivations.map((derivation) => [`${derivation.dataset}.${derivation.column}`, derivation] as const))("names existing columns and their types: %s", (_name, { dataset, column, from, unless, derive }) => {
    const types = new Map(datasetOf(dataset).columns.map(({ id, type }) => [id, type]));
    expect([column, ...unless].filter((id) => !types.has(id))).toEqual([]);
    expect(Object.entries(from).filter(([id, type]) => types.get(id) !== type)).toEqual([]);
    expect(Object.keys(from)).not.toContain(column);
    expect(derive).toBeInstanceOf(Function);
  });
});

describe("transfers", () => {
  test("are one less than the agents that a case was assigned to, none where there was no agent", () => {
    const { values, diagnostics } = derived("cases", { "Case ID": ["1", "2", "3", "4", "5"], "Assignee stations": [1, 3, 0, null, -1] });
    expect(values("transfers")).toEqual([0, 2, 0, null, null]);
    expect(diagnostics).toMatchObject([{ code: "table.derived", column: "transfers", rows: 3 }]);
  });

  test("that are counted win over stations", () => {
    expect(derived("cases", { "Case ID": ["1"], Transfers: [4], "Assignee stations": [1] }).values("transfers")).toEqual([4]);
  });
});

describe("handle minutes", () => {
  const columns = { "Case ID": ["1", "2", "3", "4"], "Call start": [100, 100.5, 101, null], "Call end": [100.25, 100.5, 100.9, 102] };

  test("are the time from work's beginning to its end", () => {
    const { values, diagnostics, table } = derived("cases", columns);
    expect(values("handle-minutes")).toEqual([360, 0, null, null]);
    expect(table.derived).toEqual({ "handle-minutes": ["work-started", "work-ended"] });
    expect(diagnostics).toMatchObject([{ severity: "info", code: "table.derived", table: "Cases", column: "handle-minutes", row: null, address: null, rows: 2 }]);
    expect(inEnglish(diagnostics[0])).toBe('Handle minutes of cases has no column of its own. For 2 of 4 rows it is worked out from "Call start" and "Call end": the time from the first to the second, pauses included.');
  });

  test("are not worked out where they are there, were it with gaps only", () => {
    const { values, diagnostics } = derived("cases", { ...columns, "Handle Minutes": [null, 3, null, null] });
    expect(values("handle-minutes")).toEqual([null, 3, null, null]);
    expect(diagnostics).toEqual([]);
  });

  test("are not worked out of days without a time", () => {
    expect(derived("cases", { "Case ID": ["1", "2"], "Call start": [100, 101], "Call end": [100, 103] }).table.columns["handle-minutes"]).toBeUndefined();
    expect(derived("cases", { "Case ID": ["1", "2"], "Call start": [100, 101.5], "Call end": [100, 103] }).table.columns["handle-minutes"]).toBeUndefined();
  });

  test("are not worked out where no row has both moments", () => {
    const { table, diagnostics } = derived("cases", { "Case ID": ["1", "2"], "Call start": [100.5, null], "Call end": [null, 101.5] });
    expect(table.columns["handle-minutes"]).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });
});

describe("the closing date", () => {
  const closes = (status: string): boolean => derived("cases", { "Case ID": ["1", "2"], Status: [status, "Closed"], Updated: [200, 201] }).values("closed")[0] === 200;

  test.each([
    "Closed", "SOLVED", "resolved", "Closed - no response", "Closed Incomplete", "Done", "merged", "Auto-closed", "Geschlossen", "gelöst", "Erledigt", "Fermé", "résolue", "Clôturé", "Cerrado", "Resuelta", "解決済み", "クローズ", "完了",
  ])("is the last update of a case whose status is %s", (status) => expect(closes(status)).toBe(true));

  test.each([
    "Open", "New", "Not closed", "unresolved", "Pending closed", "Partially resolved", "Closed (reopened)", "In Progress", "Nicht gelöst", "noch nicht geschlossen", "Wiedereröffnet", "non résolu", "Réouvert", "no resuelto", "Pendiente", "未解決", "対応中", "?",
  ])("is unknown of a case whose status is %s", (status) => expect(closes(status)).toBe(false));

  test("needs the stamp, and is not worked out beside a resolved date", () => {
    expect(derived("cases", { "Case ID": ["1", "2"], Status: ["Closed", "Closed"], Updated: [null, 5] }).values("closed")).toEqual([null, 5]);
    expect(derived("cases", { "Case ID": ["1"], Status: ["Closed"], Updated: [9], Resolved: [null] }).table.columns["closed"]).toBeUndefined();
  });

  test("names the statuses that it was taken from", () => {
    const { diagnostics } = derived("cases", { "Case ID": ["1", "2", "3"], Status: ["Solved", "Open", "Closed"], Updated: [1, 2, 3] });
    expect(inEnglish(diagnostics[0])).toContain("(Closed, Solved)");
  });
});

test.each([
  ["Implemented", 7], ["Live since May", 7], ["Umgesetzt", 7], ["mise en œuvre", 7], ["Implementada", 7], ["実施済み", 7],
  ["Not implemented", null], ["to be implemented", null], ["Teilweise umgesetzt", null], ["Accepted", null], ["Rejected", null],
])("a suggestion of status %s was implemented on day %s", (status, day) => {
  expect(derived("suggestions", { "Suggestion ID": ["1", "2"], Status: [status, "implemented"], Updated: [7, 8] }).values("implemented")).toEqual([day, 8]);
});

test("a question was answered its response time after it was asked", () => {
  expect(derived("questions", { Asked: [10, 11, null], "Response time (min)": [720, null, 5] }).values("answered")).toEqual([10.5, null, null]);
});

test.each([
  ["Resigned", "voluntary"], ["Resignation: better offer", "voluntary"], ["Eigenkündigung", "voluntary"], ["Démission", "voluntary"], ["Renuncia", "voluntary"], ["自己都合退職", "voluntary"],
  ["Dismissed", "involuntary"], ["Terminated for cause", "involuntary"], ["Redundancy", "involuntary"], ["Betriebsbedingte Kündigung", "involuntary"], ["Licenciement", "involuntary"], ["Despido", "involuntary"], ["会社都合", "involuntary"], ["non-voluntary", "involuntary"],
  ["Internal move", "transfer"], ["Versetzung", "transfer"],
  ["Retirement", null], ["End of contract", null], ["Terminated", null], ["Mutual agreement", null], ["Resigned before dismissal", null],
])("an exit for %s is %s", (reason, kind) => {
  const { values, diagnostics } = derived("people", { Person: ["A", "B", "C"], Hired: [1, 1, 1], Left: [9, 9, null], "Exit reason": [reason, "Resigned", null] });
  expect(values("exit-kind")).toEqual([kind, "voluntary", null]);
  expect(inEnglish(diagnostics[0])).toContain(`For ${kind === null ? 1 : 2} of 2 rows`);
});

test("a role was filled from within where a flag says so", () => {
  expect(derived("role-fills", { Role: ["Lead", "Lead", "Lead"], "Filled on": [1, 2, 3], "Internal hire": ["yes", "nein", null] }).values("source")).toEqual(["internal", "external", null]);
});

describe("a snapshot of accounts", () => {
  const columns = { Account: ["A", "B", "C", "D"], "Monthly charges": [10, 20, 30, null], "Churn flag": ["Yes", "No", "?", "Yes"] };

  test("loses the revenue of those that churned, and nobody knows of those without an answer", () => {
    expect(derived("accounts", columns).values("churned-revenue")).toEqual([10, 0, null, null]);
    expect(inEnglish(derived("accounts", columns).diagnostics[0])).toContain("(1 account, 10.00 of 30.00)");
  });

  test.each([
    [serialDay(2026, 11, 22), serialDay(2026, 10, 31)], [serialDay(2026, 11, 30), serialDay(2026, 11, 30)], [serialDay(2024, 2, 28), serialDay(2024, 1, 31)], [serialDay(2024, 2, 29), serialDay(2024, 2, 29)],
    [serialDay(2026, 1, 1), serialDay(2025, 12, 31)],
  ])("as of day %d shows the end of the last complete month, day %d", (day, end) => {
    expect(derived("accounts", columns, day).values("period")).toEqual([end, end, end, end]);
  });

  test("has no month where nobody knows the day, where an account is there twice, and where a month is given", () => {
    expect(derived("accounts", columns, null).table.columns["period"]).toBeUndefined();
    expect(derived("accounts", { ...columns, Account: ["A", "B", "A", "D"] }).table.columns["period"]).toBeUndefined();
    expect(derived("accounts", { ...columns, Period: [null, 46000, null, null] }).values("period")).toEqual([null, 46000, null, null]);
  });
});

describe("laws of every derivation", () => {
  const cellOf: Readonly<Record<ColumnType, fc.Arbitrary<number>>> = {
    text: fc.integer({ min: -1, max: 5 }), flag: fc.integer({ min: -1, max: 1 }),
    date: fc.oneof(fc.constant(NaN), fc.double({ min: 1, max: 2_958_465.99, noNaN: true })), number: fc.oneof(fc.constant(NaN), fc.double({ noNaN: true, noDefaultInfinity: true })),
  };
  const values = ["Closed", "Resigned", "implemented", "Dismissed", "Not closed", "?"];
  const columnOf = (type: ColumnType, cells: readonly number[]): Column => {
    switch (type) {
      case "text": return { type, codes: Int32Array.from(cells), values };
      case "flag": return { type, values: Int8Array.from(cells) };
      default: return { type, values: Float64Array.from(cells) };
    }
  };
  const known = (column: Column, row: number): boolean => (column.type === "text" ? (column.codes[row] ?? -1) >= 0 : column.type === "flag" ? (column.values[row] ?? -1) >= 0 : !Number.isNaN(column.values[row] ?? NaN));
  const inRange = (column: Column): boolean => column.type === "text" ? column.codes.every((code) => code < column.values.length)
    : column.type === "date" ? column.values.every((value) => Number.isNaN(value) || (value >= 1 && value < 2_958_466)) : column.type === "flag" || column.values.every((value) => Math.abs(value) !== Infinity);

  test.each(derivations.map((derivation) => [`${derivation.dataset}.${derivation.column}`, derivation] as const))("%s holds what its type allows, and nothing where an input is missing", (_name, { from, column, dataset, derive }) => {
    const ids = Object.keys(from);
    fc.assert(fc.property(fc.array(fc.tuple(...ids.map((id) => cellOf[from[id] ?? "number"])), { maxLength: 20 }), (rows) => {
      const inputs = Object.fromEntries(ids.map((id, index) => [id, columnOf(from[id] ?? "number", rows.map((row) => row[index] ?? NaN))]));
      const made = derive(inputs, { rowCount: rows.length, asOf: () => asOf });
      if (made === null) return;
      expect(made.column.type).toBe(datasetOf(dataset).columns.find(({ id }) => id === column)?.type);
      expect(inRange(made.column)).toBe(true);
      // The month of a snapshot is the table's, whatever a row lacks.
      if (column !== "period") expect(rows.filter((_, row) => known(made.column, row) && ids.some((id) => !known(inputs[id] as Column, row)))).toEqual([]);
    }));
  });
});

test("the order of rows does not matter", () => {
  const columns = { "Case ID": ["1", "2", "3"], Status: ["Closed", "Open", "Solved"], Updated: [3, 2, 1], "Work start": [1.25, 2, 3], "Work end": [1.5, 2.5, 3.5] };
  const turned = Object.fromEntries(Object.entries(columns).map(([header, cells]) => [header, [...cells].reverse()]));
  for (const id of ["closed", "handle-minutes"]) expect(derived("cases", turned).values(id).reverse()).toEqual(derived("cases", columns).values(id));
});
