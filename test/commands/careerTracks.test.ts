import { buildScorecard } from "../../src/commands/buildScorecard";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { english } from "../../src/layout/texts/english";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { fillTable } from "./fillTable";
import { openCsvBook } from "./openCsvBook";
import { tableOn } from "./tableOn";

const today = serialDay(2026, 11, 20);
const yearDays = 365;

// Six agents for two years and five specialists for one; two process experts and three people managers are too few to be told of.
const staff = [["Agent", 6, 2], ["Technical Specialist", 5, 1], ["Quality Analyst", 2, 3], ["Team Lead", 3, 4]] as const;
const people = staff.flatMap(([role, count, years]) => Array.from({ length: count }, (_, index) => `${role} ${index},Red,${formatDay(today - years * yearDays)},${role}`));

it("tells how people get on by track, and of no track that few are on", async () => {
  const host = await openCsvBook({
    "cases": ["Case ID,Opened,Closed,Transfers,Reopens,Team", ...Array.from({ length: 60 }, (_, row) => `K${row},${formatDay(today - 60 + row)},${formatDay(today - 60 + row)},0,0,Red`)],
    "people": ["Person,Team,Hired,Role", ...people],
    "role fills": ["Role,Level,Filled on,Source,Person,Team", "Technical Specialist,Senior,2026-05-01,internal,Agent 1,Red", "Technical Specialist,Senior,2026-06-01,external,X,Red", "Team Lead,Lead,2026-07-01,internal,Agent 2,Red", "Team Lead,Lead,2024-07-01,internal,Agent 3,Red"],
  }, today);
  await fillTable(host, "decision-map", ["Decision", "Level made", "Level wanted"], [["Refund", "Agent", "Agent"]]);
  await buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });
  const rows = tableOn({ host }, english.sheetNames.assessment, "Assessment_Tracks");
  const asOf = today - 1;
  expect(rows.map(({ Track, Heads, Promotions, "Roles filled": filled, "From within": within }) => [Track, Heads, Promotions, filled, within])).toEqual([
    ["Agents", 6, 0, 0, "–"], ["Specialists", 5, 1, 2, 0.5], ["Process experts", "–", 0, 0, "–"], ["People managers", "–", 1, 1, 1],
  ]);
  expect(rows[0]?.["Months in role"]).toBeCloseTo((asOf - (today - 2 * yearDays)) / (yearDays / 12), 6);
});
