import { headerKey } from "../../../../src/domain/table/headerKey";
import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides, parseColumnOverride, type MatchOverrides } from "../../../../src/domain/table/match/matchOverrides";
import { headersOf } from "../oneTable";
import { inEnglish } from "../../inEnglish";

const table = (name: string, headers: readonly string[], sheet = "Sheet1") => ({ name, sheet, headers });
const caseHeaders = ["Case ID", "Opened", "Closed", "Transfers", "Reopens"];

function match(sources: readonly ReturnType<typeof table>[], overrides: Partial<MatchOverrides> = {}) {
  const { matches, diagnostics } = matchTables(sources, { ...noOverrides, ...overrides });
  return {
    tables: Object.fromEntries(matches.map(({ dataset, parts }) => [dataset.id, parts.map(({ source }) => source.name).join("+")])),
    columns: (dataset: string) => headersOf(matches.find((found) => found.dataset.id === dataset)),
    diagnostics,
    codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`),
  };
}

describe("header keys", () => {
  test.each([
    ["Opened_At", "opened at"],
    ["ÉQUIPE – Nom", "equipe nom"],
    ["  Case\nID # ", "case-id"],
    ["Re-opens", "reopens"],
  ])("%j is %j", (one, other) => expect(headerKey(one)).toBe(headerKey(other)));

  test("keeps other scripts apart", () => {
    expect(headerKey("日付")).not.toBe(headerKey("担当"));
    expect(headerKey("الفريق")).not.toBe("");
  });
});

describe("matching tables", () => {
  test("reads columns that only work another one out where that one is not there", () => {
    const moments = ["Call start", "Call end"];
    expect(match([table("Cases", [...caseHeaders, ...moments])]).columns("cases")).toMatchObject({ "work-started": "Call start", "work-ended": "Call end" });
    const read = Object.keys(match([table("Cases", [...caseHeaders, ...moments, "Handle minutes"])]).columns("cases"));
    expect(read).toContain("handle-minutes");
    expect(read.filter((column) => column.startsWith("work-"))).toEqual([]);
  });

  test.each([
    ["Zendesk", ["Id", "Requester", "Status", "Assignee", "Group", "Ticket type", "Via", "Created at", "Solved at", "Closed at", "Updated at", "Reopens", "Transfers", "Satisfaction Score"], {
      "case-id": "Id", opened: "Created at", resolved: "Solved at", closed: "Closed at", customer: "Requester", agent: "Assignee", team: "Group",
      topic: "Ticket type", channel: "Via", csat: "Satisfaction Score", status: "Status", reopens: "Reopens", transfers: "Transfers", updated: "Updated at",
    }],
    ["Freshdesk", ["Ticket ID", "Subject", "Status", "Priority", "Source", "Type", "Agent", "Group", "Created time", "Resolved time", "Closed time", "Last update time", "Transfer count", "Reopen count", "Company Name"], {
      "case-id": "Ticket ID", opened: "Created time", resolved: "Resolved time", closed: "Closed time", updated: "Last update time", customer: "Company Name",
      agent: "Agent", team: "Group", topic: "Type", channel: "Source", status: "Status", transfers: "Transfer count", reopens: "Reopen count",
    }],
    ["Salesforce", ["Case Number", "Case Owner", "Account Name", "Case Origin", "Case Reason", "Status", "Date/Time Opened", "Date/Time Closed", "Number of Transfers", "Times Reopened", "Last Modified Date"], {
      "case-id": "Case Number", agent: "Case Owner", customer: "Account Name", channel: "Case Origin", topic: "Case Reason", status: "Status",
      opened: "Date/Time Opened", closed: "Date/Time Closed", transfers: "Number of Transfers", reopens: "Times Reopened", updated: "Last Modified Date",
    }],
    ["Jira Service Management", ["Issue key", "Issue id", "Request type", "Status", "Assignee", "Reporter", "Created", "Resolved", "Updated", "Reassignments", "Reopened"], {
      "case-id": "Issue key", topic: "Request type", status: "Status", agent: "Assignee", customer: "Reporter", opened: "Created", resolved: "Resolved",
      transfers: "Reassignments", reopens: "Reopened", updated: "Updated",
    }],
  ])("reads the headers of a %s export", (_tool, headers, columns) => {
    const found = match([table("Table1", headers)]);
    expect(found.tables).toEqual({ cases: "Table1" });
    const { updated, ...rest } = found.columns("cases");
    const { updated: wanted, ...others } = columns as Record<string, string>;
    expect(rest).toEqual(others);
    expect(updated).toBe(wanted);
    expect(found.codes).toEqual([]);
  });

  test("reads the headers of an HR export", () => {
    const found = match([table("Workers", ["Employee ID", "Worker", "Job Title", "Job Level", "Team", "Manager", "Hire Date", "Termination Date", "Termination Type", "Termination Reason", "FTE"])]);
    expect(found.columns("people")).toEqual({
      person: "Worker", team: "Team", hired: "Hire Date", left: "Termination Date", "exit-kind": "Termination Type", "exit-reason": "Termination Reason",
      leader: "Manager", role: "Job Title", level: "Job Level", fte: "FTE",
    });
  });

  test.each(["Cases", "tblCases", "Cases_2026", "cases.export", "Support Tickets 2026"])("recognises cases by the name %j although columns are missing", (name) => {
    const found = match([table(name, ["Number", "Opened"])]);
    expect(found.tables).toEqual({ cases: name });
    expect(found.codes).toEqual(["error table.column-missing", "error table.column-missing", "error table.column-missing"]);
  });

  test("uses the sheet's name for a table that has none of its own", () => {
    expect(match([table("Table3", ["Team", "Lead"], "Teams")]).tables).toEqual({ teams: "Table3" });
  });

  test("names the headers and the way out where a needed column is missing", () => {
    const { diagnostics } = match([table("Cases", ["Case ID", "Opened", "Closed", "Reopens", "Hops"])]);
    expect(diagnostics).toMatchObject([{ severity: "error", code: "table.column-missing", table: "Cases", column: "transfers" }]);
    expect(inEnglish(diagnostics[0])).toContain("Case ID, Opened, Closed, Reopens, Hops");
    expect(inEnglish(diagnostics[0])).toContain("say so in the pane's Data view, or rename it transfers");
  });

  test("asks for no closed column where there is a resolved one, and for no agent where there is a team", () => {
    expect(match([table("Cases", ["Case ID", "Opened", "Resolved", "Transfers", "Reopens"])]).codes).toEqual([]);
    expect(match([table("Interactions", ["Occurred", "Team", "Department", "Outcome"])]).codes).toEqual([]);
    expect(match([table("Interactions", ["Occurred", "Department", "Outcome"])]).codes).toEqual(["error table.column-missing"]);
  });

  test("gives a dataset that two tables claim to the better one, and says so", () => {
    const found = match([table("Tickets", ["Ticket ID", "Opened"]), table("Table2", [...caseHeaders.slice(0, 4), "Team", "Agent"]), table("Cases", [...caseHeaders])]);
    expect(found.tables).toEqual({ cases: "Cases" });
    expect(found.codes).toEqual(["warning table.two-tables", "warning table.two-tables", "info table.not-recognised", "info table.not-recognised"]);
  });

  test("leaves alone what is nobody's dataset", () => {
    const found = match([table("Cases", caseHeaders), table("Prices", ["Item", "Price", "Date"])]);
    expect(found.tables).toEqual({ cases: "Cases" });
    expect(found.codes).toEqual(["info table.not-recognised"]);
  });

  test.each([
    ["a help desk's export without counts", ["Id", "Created at", "Solved at", "Group"], "cases", "its headers name opened and closed, but not case id, transfers and reopens"],
    ["a list of ideas", ["Suggested by", "Title", "Implemented on"], "suggestions", "its headers name agent and implemented, but not suggestion id and status"],
  ])("asks what %s is, and uses it where it is named", (_what, headers, dataset, text) => {
    const found = match([table("Table7", headers)]);
    expect(found.tables).toEqual({});
    expect(found.codes).toEqual(["warning table.unsure"]);
    expect(inEnglish(found.diagnostics[0])).toContain(text);
    expect(match([table("Table7", headers)], { tables: [{ dataset, table: "Table7" }] }).tables).toEqual({ [dataset]: "Table7" });
  });

  test("asks nothing about a table of teams without a date, nor about a dataset that a table is already", () => {
    expect(match([table("Table7", ["Team", "Department", "Head"])]).codes).toEqual(["error table.none-recognised"]);
    expect(match([table("Cases", caseHeaders), table("Table7", ["Id", "Created at", "Solved at"])]).codes).toEqual(["info table.not-recognised"]);
  });

  test("says what to do where there is no table, or none that it knows", () => {
    expect(match([]).codes).toEqual(["error table.none"]);
    expect(match([table("Prices", ["Item", "Price"])]).codes).toEqual(["error table.none-recognised"]);
  });

  test("prefers the plain header and mentions the other one", () => {
    const found = match([table("Cases", [...caseHeaders, "closed_at"])]);
    expect(found.columns("cases")["closed"]).toBe("Closed");
    expect(found.diagnostics).toMatchObject([{ severity: "info", code: "table.column-choice", column: "Closed" }]);
  });
});

describe("what the user says", () => {
  test("wins over names and headers", () => {
    const found = match([table("Cases", caseHeaders), table("Other", [...caseHeaders, "Zu"])], {
      tables: [{ dataset: "CASES", table: "other" }],
      columns: [{ dataset: "cases", column: "first contact flag", header: "zu" }, { dataset: "cases", column: "Closed", header: "Opened" }],
    });
    expect(found.tables).toEqual({ cases: "Other" });
    expect(found.columns("cases")).toMatchObject({ "first-contact-flag": "Zu", closed: "Opened", "case-id": "Case ID" });
    expect(found.columns("cases")["opened"]).toBeUndefined();
    expect(found.codes).toEqual(["error table.column-missing", "info table.not-recognised"]);
  });

  test("may make one table two datasets", () => {
    const found = match([table("Export", [...caseHeaders, "Answered On", "Score"])], {
      tables: [{ dataset: "cases", table: "Export" }, { dataset: "effort answers", table: "Export" }],
    });
    expect(found.tables).toEqual({ cases: "Export", "effort-answers": "Export" });
  });

  test.each<[string, Partial<MatchOverrides>, string]>([
    ["a dataset", { tables: [{ dataset: "kases", table: "Cases" }] }, "error map.unknown-dataset"],
    ["a table", { tables: [{ dataset: "cases", table: "Kases" }] }, "error map.unknown-table"],
    ["a column", { columns: [{ dataset: "cases", column: "hops", header: "Opened" }] }, "error map.unknown-column"],
    ["a header", { columns: [{ dataset: "cases", column: "team", header: "Mannschaft" }] }, "error map.unknown-header"],
    ["a dataset without a table", { columns: [{ dataset: "people", column: "team", header: "Team" }] }, "error map.no-table"],
    ["a dataset of a column", { columns: [{ dataset: "pupils", column: "team", header: "Team" }] }, "error map.unknown-dataset"],
  ])("is answered where it names %s that is not there", (_what, overrides, code) => {
    expect(match([table("Cases", caseHeaders)], overrides).codes).toEqual([code]);
  });

  test("reads --map in any spelling", () => {
    expect(parseColumnOverride("cases.first contact flag=FCR = yes?")).toEqual({ dataset: "cases", column: "first-contact-flag", header: "FCR = yes?" });
    expect(parseColumnOverride(" Effort Answers . ANSWERED_ON = v1.0 ")).toEqual({ dataset: "effort-answers", column: "answered-on", header: "v1.0" });
  });

  test("reads that no header is a column", () => {
    expect(parseColumnOverride("cases.csat=")).toEqual({ dataset: "cases", column: "csat", header: "" });
    expect(parseColumnOverride("cases.csat= ")).toEqual({ dataset: "cases", column: "csat", header: "" });
  });

  test.each([
    ["cases", "dataset.column=header"],
    ["=Created", "dataset.column=header"],
    ["kases.opened=Created", "The datasets are cases, decisions"],
    ["cases.hops=Created", "Its columns are case id, opened"],
  ])("explains %j", (text, part) => {
    const override = parseColumnOverride(text);
    expect("error" in override && inEnglish(override.error)).toContain(part);
  });
});

describe("plain blocks", () => {
  const headers = ["Case ID", "Opened", "Closed", "Transfers", "Reopens"];
  const table = { name: "Old", sheet: "Old", headers: headers.slice(0, 4), block: null };
  const block = { name: "Cases", sheet: "Cases", headers, block: {} };

  test("stand back behind an Excel table that is the same dataset, without a word", () => {
    const { matches, diagnostics } = matchTables([block, table], noOverrides);
    expect(matches.map(({ parts }) => parts.map(({ source }) => source.name).join("+"))).toEqual(["Old"]);
    expect(diagnostics.filter(({ code }) => code === "table.two-tables")).toEqual([]);
  });

  test("are read where no Excel table is, and not spoken of where they are something else", () => {
    const { matches, diagnostics } = matchTables([block, { name: "Notes", sheet: "Notes", headers: ["To do", "By"], block: {} }], noOverrides);
    expect(matches.map(({ parts }) => parts.map(({ source }) => source.name).join("+"))).toEqual(["Cases"]);
    expect(diagnostics).toEqual([]);
  });
});
