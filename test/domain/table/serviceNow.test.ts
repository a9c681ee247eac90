import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";
import { parseTables } from "../../../src/domain/table/parseTables";
import { formatDay } from "../../../src/domain/table/serialDay";
import type { Table } from "../../../src/domain/table/table";
import { cellsOfRows, headersOf } from "./oneTable";
import { allInEnglish } from "../inEnglish";

const file = path.resolve(__dirname, "../../../../shared/data/servicenow_incident_events_6k.csv");
const maybe = existsSync(file) ? describe : describe.skip;
const title = existsSync(file) ? "a real ServiceNow event log" : "a real ServiceNow event log (skipped: ../shared/data/servicenow_incident_events_6k.csv is not there)";

maybe(title, () => {
  const { matches, tables, diagnostics } = load();
  const cases = tables.cases as Table;
  const found = (code: string) => diagnostics.filter((diagnostic) => diagnostic.code === code);

  function load() {
    const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true }).data;
    const source = { name: "servicenow_incident_events_6k", sheet: "servicenow_incident_events_6k", headers };
    const found = matchTables([source], noOverrides);
    const asTyped = rows.map((row) => row.map((text) => (text !== "" && String(Number(text)) === text ? Number(text) : text)));
    const parsed = parseTables(found.matches, cellsOfRows(found.matches, asTyped), { date1904: false, locale: "en-US" });
    return { matches: found.matches, tables: parsed.tables, diagnostics: allInEnglish([...found.diagnostics, ...parsed.diagnostics]) };
  }

  const dates = (id: string): Float64Array => {
    const column = cases.columns[id];
    if (column?.type !== "date") throw new Error(`${id} is no date column`);
    return column.values;
  };

  test("is recognised as cases by its headers", () => {
    expect(matches.map(({ dataset }) => dataset.id)).toEqual(["cases"]);
    expect(headersOf(matches[0])).toEqual({
      "case-id": "number", opened: "opened_at", closed: "closed_at", resolved: "resolved_at", status: "incident_state", customer: "caller_id",
      topic: "category", channel: "contact_type", agent: "assigned_to", team: "assignment_group", transfers: "reassignment_count",
      reopens: "reopen_count", article: "knowledge", updated: "sys_updated_at",
    });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("folds 5,998 events to 890 incidents", () => {
    expect(cases.rowCount).toBe(890);
    expect(found("table.event-log-folded")).toMatchObject([{ severity: "info", rows: 5998 - 890, message: expect.stringMatching(/5,998 rows .* 890 cases/) }]);
  });

  test("reports the 29 that were never resolved", () => {
    expect(found("cases.never-resolved")).toMatchObject([{ rows: 29, column: "resolved_at", message: expect.stringContaining("29 cases were never resolved") }]);
  });

  test("reads every date with the day first, although the locale would put the month first", () => {
    expect(found("date.order-ambiguous")).toEqual([]);
    expect(found("date.unreadable")).toEqual([]);
    const days = new Map<string, number>();
    for (const moment of dates("opened")) days.set(formatDay(moment), (days.get(formatDay(moment)) ?? 0) + 1);
    expect([...days.keys()].sort()).toEqual(["2016-02-29", "2016-03-01", "2016-03-02"]);
    expect(days.get("2016-02-29")).toBe(207);
  });

  test("agrees with the figures computed outside on how long resolving took", () => {
    const [opened, resolved] = [dates("opened"), dates("resolved")];
    const hours = Array.from(opened, (moment, row) => ((resolved[row] ?? NaN) - moment) * 24).filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    expect(hours).toHaveLength(861);
    expect(hours.reduce((sum, value) => sum + value, 0) / hours.length).toBeCloseTo(315.87, 2);
    expect(hours[430]).toBeCloseTo(54.47, 1);
  });

  test("agrees on transfers and reopens", () => {
    const [transfers, reopens] = [cases.columns["transfers"], cases.columns["reopens"]];
    if (transfers?.type !== "number" || reopens?.type !== "number") throw new Error("transfers and reopens are no numbers");
    const neither = transfers.values.reduce((count, value, row) => count + (value === 0 && reopens.values[row] === 0 ? 1 : 0), 0);
    expect(neither).toBe(497);
    expect(transfers.values.filter((value) => value === 0).length / 890).toBeCloseTo(0.5607, 4);
  });

  test("takes ? for missing", () => {
    const agent = cases.columns["agent"];
    if (agent?.type !== "text") throw new Error("agent is no text column");
    expect(agent.values).not.toContain("?");
    expect(agent.codes).toContain(-1);
  });
});
