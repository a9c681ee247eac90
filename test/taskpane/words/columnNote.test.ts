import { datasetOf } from "../../../src/domain/table/datasets";
import type { DataColumn } from "../../../src/taskpane/state/readData";
import { english } from "../../../src/taskpane/texts/english";
import { columnNote } from "../../../src/taskpane/words/columnNote";

const [column] = datasetOf("cases").columns;
if (!column) throw new Error("Cases have columns");
const unknown: DataColumn = { column, match: null, reason: "", headers: [], lacking: [], isMissed: false, derived: null, said: null };
const found = { column, index: 0, header: "Nr", confidence: 0.95, reason: { kind: "synonym" } } as const;
const headers = [{ name: "Nr", tables: ["Jan"] }];
const usual = "the header is a usual name for it";

it.each<[string, Partial<DataColumn>, string]>([
  ["nothing of a column that may be absent", {}, ""],
  ["that a needed one is missed", { isMissed: true }, "needed for the dataset's indicator"],
  ["how sure a header is and why", { match: found, reason: usual, headers }, "very likely, 95 %: the header is a usual name for it"],
  ["certain only of what is beyond doubt", { match: { ...found, confidence: 0.999 }, reason: usual, headers }, "very likely, 99 %: the header is a usual name for it"],
  ["what other tables call it, and which have none", { match: found, reason: usual, headers: [...headers, { name: "No.", tables: ["Feb", "Mar"] }], lacking: ["Apr"] },
    "very likely, 95 %: the header is a usual name for it; “No.” in Feb, Mar; not in Apr"],
  ["that the user said so", { match: { ...found, confidence: 1, reason: { kind: "said" } }, reason: "you said so", headers, said: "Nr" }, "certain, 100 %: you said so"],
  ["that the user said there is none", { said: "" }, "you said that no header is it"],
  ["that the header that the user named is gone", { match: { ...found, confidence: 0.7 }, reason: usual, headers, said: "Nummer" },
    "likely, 70 %: the header is a usual name for it; you said “Nummer”, which is gone"],
  ["how it was worked out", { derived: "Worked out from Opened." }, "Worked out from Opened."],
])("says %s", (_what, changed, note) => {
  expect(columnNote({ ...unknown, ...changed }, english)).toBe(note);
});
