import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { datasets } from "../../../../src/domain/table/datasets";
import { bodySample } from "../../../../src/domain/table/find/bodySample";
import { findBlocks } from "../../../../src/domain/table/find/findBlocks";
import type { SampleCell } from "../../../../src/domain/table/find/sheetSample";
import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides, type MatchOverrides } from "../../../../src/domain/table/match/matchOverrides";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";

const folder = path.resolve(__dirname, "../../../../../shared/data");
const there = existsSync(folder);

function tablesOfBook(file: string): SourceHeader[] {
  return readWorkbook(readFileSync(file)).model.sheets.flatMap((sheet) => {
    const columnCount = Math.max(0, ...[...sheet.columns.keys()].map((column) => column + 1));
    const rowCount = Math.max(0, ...[...sheet.columns.values()].map(({ length }) => length));
    const top = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (_, column): SampleCell => {
      const value = sheet.getValue(row, column);
      return value === null ? "" : typeof value === "object" ? value.error : value;
    }));
    const area = { name: sheet.name, sheet: sheet.name, firstRow: 0, firstColumn: 0, rowCount, columnCount, top, bottom: [] };
    return findBlocks(area).map((block) => ({ name: block.name, sheet: sheet.name, headers: block.headers, block: {}, sample: bodySample(area, block) }));
  });
}

function tableOfFile(file: string): SourceHeader {
  const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(file, "utf8").replace(/^\ufeff/u, ""), { skipEmptyLines: true }).data;
  const name = path.basename(file, ".csv");
  return { name, sheet: name, headers, sample: rows.slice(0, 50) };
}

const files = there ? [...readdirSync(path.join(folder, "workbooks")).map((file) => `workbooks/${file}`), ...readdirSync(folder).filter((file) => file.endsWith(".csv"))] : [];

/** Every column that is taken, as "dataset.column = header". */
function taken(tables: readonly SourceHeader[], overrides: MatchOverrides, kinds?: string): string[] {
  return matchTables(tables, overrides).matches.flatMap(({ dataset, parts }) => parts.flatMap(({ columns }) =>
    columns.flatMap((match) => (match && (kinds === undefined || match.reason.kind === kinds) ? [`${dataset.id}.${match.column.id} = ${match.header}`] : []))));
}

const expected: Readonly<Record<string, readonly string[]>> = {
  "ibm_telco_customer_churn.csv": ["accounts.account = customerID", "accounts.opening-revenue = MonthlyCharges", "accounts.churned = Churn", "accounts.tenure-months = tenure", "accounts.touched = TechSupport"],
  "servicenow_incident_events_6k.csv": [
    "cases.case-id = number", "cases.opened = opened_at", "cases.closed = closed_at", "cases.resolved = resolved_at", "cases.status = incident_state", "cases.customer = caller_id", "cases.topic = category",
    "cases.channel = contact_type", "cases.agent = assigned_to", "cases.team = assignment_group", "cases.transfers = reassignment_count", "cases.reopens = reopen_count", "cases.article = knowledge", "cases.updated = sys_updated_at",
  ],
};

(there ? describe : describe.skip)(`tables that people made${there ? "" : " (skipped: ../shared/data is not there)"}`, () => {
  const tables = new Map(files.map((file) => [file, file.endsWith(".csv") ? [tableOfFile(path.join(folder, file))] : tablesOfBook(path.join(folder, file))]));

  test.each(files)("%s: what is team data is read as such, and nothing else is", (file) => {
    expect(taken(tables.get(file) ?? [], noOverrides)).toEqual(expected[file] ?? []);
  });

  test.each(files)("%s: nothing is guessed from cells, even if a table is said to be team data", (file) => {
    for (const table of tables.get(file) ?? []) {
      for (const { id } of datasets) expect(taken([table], { ...noOverrides, tables: [{ dataset: id, table: table.name }] }, "content")).toEqual([]);
    }
  });
});
