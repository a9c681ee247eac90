import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../../src/domain/table/match/matchOverrides";
import { helpDeskExports } from "./helpDeskExports";
import { peopleExports } from "./peopleExports";
import type { VendorExport } from "./vendorExport";

/** The dataset that a table of these headers is taken for, and the header of each column. */
function matched({ headers, table = "Table1", sample }: VendorExport): Pick<VendorExport, "dataset" | "columns"> {
  const { matches } = matchTables([{ name: table, sheet: "Sheet1", headers, ...(sample ? { sample } : {}) }], noOverrides);
  const [match] = matches;
  const columns = match?.parts[0]?.columns.flatMap((found) => (found ? [[found.column.id, found.header] as const] : [])) ?? [];
  return { dataset: match?.dataset.id ?? null, columns: Object.fromEntries(columns) };
}

test.each([...helpDeskExports, ...peopleExports].map((vendor) => [vendor.name, vendor] as const))("%s", (_, vendor) => {
  expect(matched(vendor)).toEqual({ dataset: vendor.dataset, columns: vendor.columns });
});

test.each([...helpDeskExports, ...peopleExports].map((vendor) => [vendor.name, vendor] as const))("%s: every header that is to be found is one of the export's", (_, { headers, columns }) => {
  expect(Object.values(columns).filter((header) => !headers.includes(header))).toEqual([]);
});
