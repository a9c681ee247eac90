import { commonCurrency, currenciesOf } from "../../../../src/domain/table/parse/commonCurrency";
import { parseNumbers } from "../../../../src/domain/table/parse/parseNumbers";
import { surveyNumbers, type NumberSurvey } from "../../../../src/domain/table/parse/surveyNumbers";
import { cellsOf } from "../cellsOf";
import { parsedTable, valuesOf } from "../parsedTable";
import { inEnglish } from "../../inEnglish";

type Cells = Parameters<typeof parsedTable>[1];
const read = (columns: Cells, id: string, dataset: "accounts" | "people" | "cases" = "accounts") => {
  const parsed = parsedTable(dataset, columns);
  return { values: valuesOf(parsed, id), found: parsed.diagnostics.map(({ severity, code, rows }) => `${severity} ${code} ${rows}`), parsed };
};

const survey = (header: string, values: Parameters<typeof cellsOf>[0]): NumberSurvey =>
  surveyNumbers({ cells: cellsOf(values), rows: Int32Array.from(values.keys()), place: { origin: { parts: [{ table: "T", sheet: "S", firstRow: 1, rowCount: values.length, columns: {} }] }, column: "csat", header } });

test("three digits behind a lone mark are thousands in money and counts, whatever the language, which is said", () => {
  for (const [written, locale] of [["1.200", "en"], ["1,200", "de"]] as const) {
    const parsed = parsedTable("accounts", { Account: ["A", "B"], "Opening revenue": [written, "950"] }, { locale });
    expect(valuesOf(parsed, "opening-revenue")).toEqual([1200, 950]);
    expect(parsed.diagnostics).toMatchObject([{ code: "number.marks-ambiguous", rows: 1 }]);
    expect(valuesOf(parsedTable("cases", { Transfers: [written] }, { locale }), "transfers")).toEqual([1200]);
  }
  expect(valuesOf(parsedTable("accounts", { Account: ["A", "B"], "Opening revenue": ["1.200", 1.234] }), "opening-revenue")).toEqual([1.2, 1.234]);
  expect(valuesOf(parsedTable("accounts", { Account: ["A", "B"], "Opening revenue": ["1.200", "9.5"] }), "opening-revenue")).toEqual([1.2, 9.5]);
});

describe("percents", () => {
  test.each<[string, Cells, (number | null)[], string[]]>([
    ["as signs", { FTE: ["66%", "66 %", "100%", "６６％"] }, [0.66, 0.66, 1, 0.66], []],
    ["as fractions below a header that says percent", { "FTE percent": [0.66, 1, "0.5"] }, [0.66, 1, 0.5], []],
    ["as plain numbers below a header that says percent", { "FTE percent": [66, 100, "50", 0.5, "?"] }, [0.66, 1, 0.5, 0.005, null], ["info number.percent-points 4"]],
    ["as plain numbers beside signs", { FTE: ["66%", 80] }, [0.66, 0.8], ["info number.percent-points 1"]],
    ["as plain numbers of a share", { FTE: [80, 100, 50] }, [0.8, 1, 0.5], ["info number.percent-points 3"]],
    ["not as one number that is wrong", { FTE: [0.8, 1, 50] }, [0.8, 1, 50], []],
  ])("are read %s", (_how, columns, values, found) => expect(read(columns, "fte", "people")).toMatchObject({ values, found }));
});

describe("currencies", () => {
  test("of less rows than the commonest are left out, and counted", () => {
    const { values, found, parsed } = read({ Expansion: ["$5", "€6", "USD 7", 8] }, "expansion");
    expect(values).toEqual([5, null, 7, 8]);
    expect(found).toEqual(["error number.mixed-currencies 1"]);
    expect(parsed.diagnostics[0]).toMatchObject({ address: "Accounts!B6", row: 1 });
    expect(inEnglish(parsed.diagnostics[0])).toContain("EUR, USD");
  });

  test("of a table's columns of money are one, whatever each column alone would be", () => {
    const columns = { "Opening Revenue": ["€5", "€6", "€7"], Expansion: ["$1", "$2", "€3"] };
    expect(read(columns, "opening-revenue").values).toEqual([5, 6, 7]);
    expect(read(columns, "expansion")).toMatchObject({ values: [null, null, 3], found: ["error number.mixed-currencies 2"] });
  });

  test("stand in the header too, for the numbers that name none", () => {
    const [opening, expansion] = [survey("MRR (EUR)", [5, 6, 7]), survey("Expansion ($)", [1, "€3", 2])];
    expect(commonCurrency([opening, expansion])).toBe("EUR");
    const settings = { locale: "en-GB", currency: "EUR", currencies: currenciesOf([opening, expansion]), share: false };
    expect(settings.currencies).toEqual(["EUR", "USD"]);
    expect([...parseNumbers(opening, settings).column.values]).toEqual([5, 6, 7]);
    expect([...parseNumbers(expansion, settings).column.values]).toEqual([NaN, 3, NaN]);
  });

  test("of each row may stand in a column of their own", () => {
    const columns = { Account: ["A", "B", "C", "D", "E"], Currency: ["EUR", "usd", "€", null, "usd"], "Opening Revenue": [1, 2, 3, 4, null], Expansion: [5, 6, 7, 8, null] };
    expect(read(columns, "opening-revenue")).toMatchObject({ values: [1, null, 3, 4, null], found: ["error number.mixed-currencies 1"] });
    expect(read(columns, "expansion").values).toEqual([5, null, 7, 8, null]);
    expect(read({ ...columns, Currency: ["EUR", "EUR", "€", null, "usd"] }, "opening-revenue")).toMatchObject({ values: [1, 2, 3, 4, null], found: [] });
    expect(read(columns, "opening-revenue").parsed.diagnostics[0]).toMatchObject({ column: "Currency", address: "Accounts!C6" });
  });

  test("do not depend on the order of rows, also where they are as many", () => {
    expect(read({ Expansion: ["$5", "€6"] }, "expansion").values).toEqual([null, 6]);
    expect(read({ Expansion: ["€6", "$5"] }, "expansion").values).toEqual([6, null]);
  });
});

describe("counts", () => {
  test("may be answered with yes and no, which is said", () => {
    expect(read({ Transferred: ["Yes", "nein", 2, "3", "?", "maybe", false] }, "transfers", "cases")).toMatchObject({ values: [1, 0, 2, 3, null, null, 0], found: ["warning number.unreadable 1", "info number.from-flags 3"] });
  });

  test("of other things may not", () => {
    expect(read({ CSAT: ["Yes", 2, true] }, "csat", "cases")).toMatchObject({ values: [null, 2, null], found: ["warning number.unreadable 2"] });
  });
});

describe("numbers", () => {
  test("are read in every script and with every thousands mark, by one decimal mark for the column", () => {
    const { values, found } = read({ Expansion: ["1.234,5", "1\u00a0234,5", "1\u202f234,5", "１.２３４", "(1.234)", "5-", "1'234,5", "-0,5"] }, "expansion");
    expect(values).toEqual([1234.5, 1234.5, 1234.5, 1234, -1234, -5, 1234.5, -0.5]);
    expect(found).toEqual([]);
  });

  test("that are marks for nothing are missing, never zero", () => {
    expect(read({ Expansion: ["-", "–", "?", "none", "n/a", "null", "k.A.", 0] }, "expansion")).toMatchObject({ values: [null, null, null, null, null, null, null, 0], found: [] });
    expect(read({ Account: ["A", "B"], Expansion: ["\u00a0", "\u200b"] }, "expansion")).toMatchObject({ values: [null, null], found: [] });
  });

  test("that Excel cannot have are unreadable", () => {
    expect(read({ Expansion: [Infinity, 1] }, "expansion")).toMatchObject({ values: [null, 1], found: ["warning number.unreadable 1"] });
  });
});
