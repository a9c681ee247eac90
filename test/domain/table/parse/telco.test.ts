import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { datasetOf } from "../../../../src/domain/table/datasets";
import { parseTable } from "../../../../src/domain/table/parseTable";
import { valuesOf } from "../parsedTable";
import { cellsOfRows, oneTable } from "../oneTable";

const file = path.resolve(__dirname, "../../../../../shared/data/ibm_telco_customer_churn.csv");
const there = existsSync(file);

(there ? describe : describe.skip)(`real customer accounts${there ? "" : " (skipped: ../shared/data/ibm_telco_customer_churn.csv is not there)"}`, () => {
  const load = () => {
    const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true }).data;
    const accounts = datasetOf("accounts");
    const wanted: Readonly<Record<string, string>> = { account: "customerID", "opening-revenue": "MonthlyCharges", expansion: "TotalCharges", touched: "Churn" };
    const columns = accounts.columns.flatMap((column) => {
      const header = wanted[column.id];
      return header === undefined ? [] : [{ column, header, index: headers.indexOf(header) }];
    });
    const source = { name: "Accounts", sheet: "Accounts", headers };
    const match = oneTable(accounts, source, columns);
    const [cells] = cellsOfRows([match], rows);
    return parseTable(match, cells?.columns ?? [], cells?.places ?? [], { date1904: false, locale: "en-US" });
  };
  const parsed = there ? load() : null;
  const values = (id: string) => (parsed ? valuesOf(parsed, id) : []);
  const sum = (numbers: readonly unknown[]) => numbers.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);

  test("add up to what others found", () => {
    const [charges, churned] = [values("opening-revenue"), values("touched")];
    expect(charges).toHaveLength(7043);
    expect(sum(charges)).toBeCloseTo(456_116.6, 2);
    expect(sum(charges.filter((_, row) => churned[row] === true))).toBeCloseTo(139_130.85, 2);
    expect((100 * churned.filter((value) => value === true).length) / churned.length).toBeCloseTo(26.54, 2);
  });

  test("miss 11 amounts that are a single blank, without a word", () => {
    expect(values("expansion").filter((value) => value === null)).toHaveLength(11);
    expect(parsed?.diagnostics).toEqual([]);
  });
});
