import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides, type TableOverride } from "../../../../src/domain/table/match/matchOverrides";

const headers = ["Case ID", "Opened", "Closed", "Transfers", "Reopens"];
const table = (name: string, own: readonly string[] = headers, block: object | null = null) => ({ name, sheet: "Sheet1", headers: own, block });
const months = [table("January"), table("February")];

function choose(sources: readonly ReturnType<typeof table>[], ...tables: TableOverride[]) {
  const { matches, diagnostics } = matchTables(sources, { ...noOverrides, tables });
  return {
    tables: Object.fromEntries(matches.map(({ dataset, parts }) => [dataset.id, parts.map(({ source }) => source.name).join("+")])),
    codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`).filter((code) => code !== "info table.stacked"),
  };
}

describe("a table that the user set aside", () => {
  it("is not used, whatever it fits, and nothing is said of it", () => {
    expect(choose(months, { dataset: "", table: "february" })).toEqual({ tables: { cases: "January" }, codes: [] });
    expect(choose([table("January"), table("Prices", ["Item", "Price"])], { dataset: "", table: "Prices" })).toEqual({ tables: { cases: "January" }, codes: [] });
  });

  it("leaves its dataset to a plain block", () => {
    expect(choose([table("Cases"), table("Tickets", headers, {})], { dataset: "", table: "Cases" }).tables).toEqual({ cases: "Tickets" });
  });

  it("is said to be unknown where it is gone", () => {
    expect(choose(months, { dataset: "", table: "March" })).toEqual({ tables: { cases: "January+February" }, codes: ["error map.unknown-table"] });
  });

  it("leaves a workbook without any other table with the finding that none is recognised", () => {
    expect(choose([table("Cases")], { dataset: "", table: "Cases" })).toEqual({ tables: {}, codes: ["error table.none-recognised"] });
  });
});

describe("a table that the user named beside others", () => {
  const march = table("March", ["Nr", "Start", "Ende"]);

  it("is read with those that fit by themselves, also with later ones", () => {
    const named = { dataset: "cases", table: "March", also: true };
    expect(choose([...months, march], named).tables).toEqual({ cases: "January+February+March" });
    expect(choose([...months, march, table("April")], named).tables).toEqual({ cases: "January+February+March+April" });
  });

  it("is the dataset alone where nothing else fits it", () => {
    expect(choose([march], { dataset: "cases", table: "March", also: true }).tables).toEqual({ cases: "March" });
  });

  it("takes no copy of itself, nor what counts in other units, and says so", () => {
    const named = { dataset: "cases", table: "Hours", also: true };
    const found = choose([table("Hours", [...headers, "Handle time"]), table("Minutes", [...headers, "Handle time min"])], named);
    expect(found).toEqual({ tables: { cases: "Hours" }, codes: ["warning table.two-tables", "info table.not-recognised"] });
  });

  it("stands back where another is named as the only one", () => {
    expect(choose([...months, march], { dataset: "cases", table: "March" }).tables).toEqual({ cases: "March" });
  });
});
