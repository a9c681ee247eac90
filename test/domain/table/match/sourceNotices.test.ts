import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides, type MatchOverrides } from "../../../../src/domain/table/match/matchOverrides";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";
import { allInEnglish } from "../../inEnglish";

const headers = ["Case ID", "Opened", "Closed", "Transfers", "Reopens"];
const table = (name: string, more: Partial<SourceHeader> = {}): SourceHeader => ({ name, sheet: `Sheet of ${name}`, headers, ...more });
const hidden = (name: string, more: Partial<SourceHeader> = {}): SourceHeader => table(name, { isHidden: true, ...more });

/** Names of the tables that are read, and codes with the tables they are about. */
function matched(sources: readonly SourceHeader[], overrides: Partial<MatchOverrides> = {}): { read: string[]; said: string[] } {
  const { matches, diagnostics } = matchTables(sources, { ...noOverrides, ...overrides });
  return {
    read: matches.flatMap(({ parts }) => parts.map(({ source }) => source.name)),
    said: diagnostics.filter(({ code }) => !code.startsWith("table.column")).map(({ code, table: name }) => `${code} ${name ?? ""}`.trim()),
  };
}

describe("tables on hidden sheets", () => {
  it("are left out, and those that look like team data are spoken of", () => {
    const sources = [table("Cases"), hidden("OldCases"), hidden("Lookup", { headers: ["Colour", "Code"] })];
    expect(matched(sources)).toEqual({ read: ["Cases"], said: ["table.hidden-sheet OldCases"] });
    const [finding] = matchTables(sources, noOverrides).diagnostics.filter(({ code }) => code === "table.hidden-sheet");
    expect(finding && allInEnglish([finding])[0]).toMatchObject({ severity: "info", message: expect.stringContaining("looks like cases, but its sheet Sheet of OldCases is hidden") as unknown });
  });

  it("are read where the user named them", () => {
    const sources = [table("Cases"), hidden("OldCases")];
    expect(matched(sources, { tables: [{ dataset: "cases", table: "oldcases" }] }).read).toEqual(["OldCases"]);
    expect(matched(sources, { tables: [{ dataset: "", table: "OldCases" }] })).toEqual({ read: ["Cases"], said: [] });
  });

  it("are read where the user named a header of theirs, unless a table that can be seen is the same dataset", () => {
    const columns = [{ dataset: "cases", column: "closed", header: "Finis" }];
    const old = hidden("OldCases", { headers: ["Case ID", "Opened", "Finis", "Transfers", "Reopens"] });
    expect(matched([old], { columns })).toEqual({ read: ["OldCases"], said: [] });
    expect(matched([old, table("Cases")], { columns }).read).toEqual(["Cases"]);
    expect(matched([hidden("OldCases")], { columns: [{ dataset: "cases", column: "closed", header: "" }] }).read).toEqual([]);
  });

  it("are as good as none where nothing else is there", () => {
    expect(matched([hidden("Cases")])).toEqual({ read: [], said: ["table.hidden-sheet Cases", "table.none"] });
  });
});

it("says of each filtered table that is read, and of no other, that hidden rows count", () => {
  const sources = [table("Cases", { isFiltered: true }), table("Lookup", { headers: ["Colour", "Code"], isFiltered: true }), table("People", { headers: ["Person", "Hired"], isFiltered: false })];
  expect(matched(sources)).toEqual({ read: ["Cases", "People"], said: ["table.filtered Cases", "table.not-recognised Lookup"] });
});
