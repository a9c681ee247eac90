import type { DatasetId } from "../../../../../src/domain/table/datasetId";
import { datasetOf } from "../../../../../src/domain/table/datasets";
import type { SampleCell } from "../../../../../src/domain/table/find/sheetSample";
import { saysNothing } from "../../../../../src/domain/table/match/content/guessColumns";
import { matchColumns, nothingGiven } from "../../../../../src/domain/table/match/matchColumns";
import { reasonText } from "../../../../../src/domain/table/match/reasonText";
import { cells, cycle, sampleTable } from "../sampleTable";
import { inEnglish } from "../../../inEnglish";

const rows = 24;
const day = 45_000;
const opened = cells(rows, (row) => day + row * 1.37);
const closed = cells(rows, (row) => (row % 5 === 4 ? "" : day + 0.4 + row * 1.4));
const ids = cells(rows, (row) => `K${String(100 + row).padStart(6, "0")}`);
const people = cells(rows, (row) => `${["Ada", "Ben", "Cleo", "Dan"][row % 4] ?? ""} ${["Abel", "Berg", "Cruz", "Diaz", "Ek", "Fox"][Math.floor(row / 4)] ?? ""}`);

/** Which columns are found in a table by what its cells are, and which are asked about. */
function look(dataset: DatasetId, columns: Readonly<Record<string, readonly SampleCell[]>>): { found: Record<string, string>; asked: Record<string, string[]> } {
  const table = sampleTable("T", columns);
  const { columns: found, doubts } = matchColumns(datasetOf(dataset), table, nothingGiven, true);
  return {
    found: Object.fromEntries(found.filter(({ reason }) => reason.kind === "content").map(({ column, header }) => [column.id, header])),
    asked: Object.fromEntries(doubts.map(({ column, candidates }) => [column.id, candidates.map((index) => table.headers[index] ?? "")])),
  };
}

describe("headers that say nothing", () => {
  test.each(["", " ", "Column1", "column 12", "Spalte3", "Colonne 2", "列1", "Unnamed: 3", "F5", "_c0", "Field_7", "A", "17", "---"])("%j", (header) => expect(saysNothing(header)).toBe(true));
  test.each(["Opened", "First response", "Q3 date", "Feld Nord", "No", "日付"])("%j says something", (header) => expect(saysNothing(header)).toBe(false));
});

describe("a column without a name is found by", () => {
  test("the order of its dates", () => {
    expect(look("cases", { Column1: opened, Column2: closed })).toEqual({ found: { opened: "Column1", closed: "Column2" }, asked: {} });
    expect(look("cases", { Opened: opened, Column2: closed }).found).toEqual({ closed: "Column2" });
    expect(look("cases", { Column1: opened, Closed: closed }).found).toEqual({ opened: "Column1" });
    expect(look("people", { Column1: cells(rows, (row) => day + 9 * row), Column2: cells(rows, (row) => (row % 3 === 0 ? day + 400 + row : "")) }).found).toEqual({ hired: "Column1", left: "Column2" });
  });

  test("dates of any writing", () => {
    const dates = { Column1: cells(rows, (row) => `${row + 1}.3.2026`), Column2: cells(rows, (row) => (row % 6 === 0 ? "-" : `${row + 3}. März 2026, 14:05`)) };
    expect(look("decisions", dates).found).toEqual({ identified: "Column1", resolved: "Column2" });
  });

  test("being the only dates", () => expect(look("role-fills", { Column1: opened }).found).toEqual({ "filled-on": "Column1" }));
  test("first days of months", () => expect(look("accounts", { Column1: cycle(rows, 45017, 45047, 45078), Column2: opened }).found).toEqual({ period: "Column1" }));
  test("ids that are given one after the other", () => expect(look("cases", { Column1: ids }).found).toEqual({ "case-id": "Column1" }));
  test("names of people that are there once", () => expect(look("people", { Column1: people, Column2: cycle(rows, "Ada Lovelace", "Ben Hur") }).found).toEqual({ person: "Column1" }));
  test("the points of a scale", () => expect(look("effort-answers", { Column1: cycle(rows, 7, 5, 6, 4, 3, 7, 2) }).found).toEqual({ score: "Column1" }));
  test("currencies", () => expect(look("accounts", { Column1: cycle(rows, "EUR", "usd") }).found).toEqual({ currency: "Column1" }));

  test.each<[DatasetId, string, readonly string[]]>([
    ["people", "exit-kind", ["voluntary", "involuntary", "", ""]], ["role-fills", "source", ["internal", "External"]], ["cases", "handled-by", ["human", "AI then human", "AI"]],
    ["cases", "status", ["Open", "Closed", "On hold"]], ["cases", "channel", ["phone", "E-Mail", "web form"]], ["suggestions", "status", ["implemented", "declined", "new"]],
    ["interactions", "outcome", ["agreed", "no answer", "not resolved"]], ["contributions", "kind", ["created", "linked"]], ["decisions", "how", ["alone", "group"]],
  ])("words: in %s, %s", (dataset, column, words) => expect(look(dataset, { Column1: cycle(rows, ...words) }).found).toEqual({ [column]: "Column1" }));
});

describe("nothing is guessed", () => {
  test("from counts", () => {
    expect(look("cases", { Column1: cycle(rows, 0, 1, 0, 2), Column2: cycle(rows, 0, 0, 1), Column3: cycle(rows, 1, 2, 3) })).toEqual({ found: {}, asked: {} });
  });

  test("from amounts", () => expect(look("accounts", { Column1: cycle(rows, 2700, 1800.5), Column2: cycle(rows, 0, 120) })).toEqual({ found: {}, asked: {} }));
  test("from yes and no", () => expect(look("interactions", { Column1: cycle(rows, "yes", "no") })).toEqual({ found: {}, asked: {} }));
  test("from a few rows", () => expect(look("cases", { Column1: opened.slice(0, 5), Column2: closed.slice(0, 5), Column3: ids.slice(0, 5) })).toEqual({ found: {}, asked: {} }));
  test("from numbers of rows", () => expect(look("cases", { Column1: cells(rows, (row) => row + 1) })).toEqual({ found: {}, asked: {} }));
  test("from numbers that look like days and count on", () => expect(look("effort-answers", { Column1: cells(rows, (row) => 41_000 + row) })).toEqual({ found: {}, asked: {} }));
  test("from first days of scattered months", () => expect(look("accounts", { Column1: cycle(rows, 45_017, 44_562, 43_831), Column2: opened }).found).toEqual({}));
  test("from words of one side only", () => expect(look("cases", { Column1: cycle(rows, "employee", "person") }).found).toEqual({}));
  test("from names that hold a word", () => expect(look("cases", { Column1: cells(rows, (row) => `Resolved by ${row % 7}`) }).found).toEqual({}));
  test("from one word", () => expect(look("cases", { Column1: cycle(rows, "closed") })).toEqual({ found: {}, asked: {} }));
  test("from sentences", () => expect(look("cases", { Column1: cycle(rows, "The phone of my customer does not ring any more since Monday", "Please call me back by phone as soon as you can, thank you") })).toEqual({ found: {}, asked: {} }));
  test("for what a header names", () => expect(look("cases", { Opened: opened, Column2: cells(rows, (row) => day - 1 + row) }).found).toEqual({}));
});

describe("what is not clear is asked", () => {
  test("where two columns rival", () => {
    const answered = cells(rows, (row) => (row % 7 === 6 ? "" : day + 0.2 + row * 1.37));
    expect(look("cases", { Opened: opened, Column2: answered, Column3: closed })).toEqual({ found: {}, asked: { closed: ["Column2", "Column3"] } });
    expect(look("cases", { Column1: ids, Column2: cells(rows, (row) => `R-${row + 40}`) })).toEqual({ found: {}, asked: { "case-id": ["Column1", "Column2"] } });
    expect(look("cases", { Column1: cycle(rows, "open", "closed"), Column2: cycle(rows, "new", "solved") })).toEqual({ found: {}, asked: { status: ["Column1", "Column2"] } });
  });

  test("where the later date is never blank, as the last change is", () => {
    expect(look("cases", { Column1: opened, Column2: cells(rows, (row) => day + 0.4 + row * 1.4) })).toEqual({ found: { opened: "Column1" }, asked: { closed: ["Column2"] } });
  });

  test("where the header says something else", () => {
    expect(look("cases", { Opened: opened, "First response": closed })).toEqual({ found: {}, asked: { closed: ["First response"] } });
    expect(look("people", { "Birth date": cells(rows, (row) => 36_000 + 31 * row), Otisao: cells(rows, (row) => (row % 3 === 0 ? day + row : "")) })).toEqual({ found: {}, asked: { hired: ["Birth date"], left: ["Otisao"] } });
    expect(look("cases", { Rechnung: ids })).toEqual({ found: {}, asked: { "case-id": ["Rechnung"] } });
  });

  test("only where it matters", () => expect(look("cases", { Faza: cycle(rows, "open", "closed") })).toEqual({ found: {}, asked: {} }));

  test("but not where the words leave no doubt, whatever the header says", () => {
    expect(look("people", { Vrsta: cycle(rows, "voluntary", "involuntary", "", "") }).found).toEqual({ "exit-kind": "Vrsta" });
  });
});

test("says what was seen", () => {
  const table = sampleTable("T", { Column1: opened, Column2: closed, Column3: cycle(rows, "phone", "email", "phone"), Column4: ids });
  const texts = matchColumns(datasetOf("cases"), table, nothingGiven, true).columns.map((match) => `${match.column.id}: ${inEnglish(reasonText(match)) ?? ""}`);
  expect(texts).toEqual([
    'case-id: no header names it, and its cells are numbers given one after the other, each once, such as "K000100"',
    "opened: no header names it, and its cells are dates, never after closed, never blank",
    "closed: no header names it, and its cells are dates, never before opened, sometimes blank",
    'channel: no header names it, and its cells are words such as "phone" or "email"',
  ]);
});
