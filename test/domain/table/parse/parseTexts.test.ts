import fc from "fast-check";
import { parsedTable, valuesOf } from "../parsedTable";
import { inEnglish } from "../../inEnglish";

const read = (cells: Parameters<typeof parsedTable>[1][string], header = "Agent") => {
  const parsed = parsedTable("cases", { "Case ID": cells.map((_, index) => `C${index}`), [header]: cells });
  return { values: valuesOf(parsed, header.toLowerCase()), diagnostics: parsed.diagnostics };
};

describe("names that look alike", () => {
  test.each([
    ["case", "anna lee"], ["blanks", "Anna\u00a0 Lee "], ["zero-width characters", "Anna\u200b Lee"], ["a mark of writing direction", "\u200eAnna Lee"],
    ["full width", "Ａｎｎａ Ｌｅｅ"], ["a soft hyphen", "An\u00adna Lee"],
  ])("are one where they differ in %s", (_what, other) => expect(read(["Anna Lee", other, "Anna Lee"]).values).toEqual(["Anna Lee", "Anna Lee", "Anna Lee"]));

  test.each([["Zoe\u0308", "Zo\u00eb"], ["O'Brien", "O\u2019Brien"], ["Lee-Ann", "Lee\u2010Ann"], ["Lee - Ann", "Lee-Ann"]])("are one as %j and %j", (one, other) => {
    const { values } = read([one, other]);
    expect(new Set(values).size).toBe(1);
  });

  test.each([["Jose", "Jos\u00e9"], ["Anna Lee", "Annalee"], ["Ann", "Anne"], ["Lee, Anna", "Anna Lee"]])("stay two as %j and %j", (one, other) => expect(read([one, other]).values).toEqual([one, other]));

  test("are shown in the commonest spelling, whatever the order of rows", () => {
    fc.assert(fc.property(fc.shuffledSubarray(["anna lee", "anna lee", "ANNA LEE", "Anna Lee", "Anna  Lee", "Anna Lee"], { minLength: 6 }), (cells) => {
      expect(new Set(read(cells).values)).toEqual(new Set(["Anna Lee"]));
    }));
    expect(read(["anna lee", "anna lee", "Anna Lee"]).values[2]).toBe("anna lee");
  });

  test("are said once, with how many rows and a change that makes them one", () => {
    const { diagnostics } = read(["Anna Lee", "anna  lee", "ANNA LEE", "anna  lee", "Bo"]);
    expect(diagnostics).toMatchObject([{ severity: "info", code: "text.names-merged", rows: 2, row: 0 }]);
    expect(inEnglish(diagnostics[0])).toContain('"anna lee" and "Anna Lee"');
    expect(diagnostics[0]?.fix).toEqual({ kind: "replace-texts", replacements: [{ from: "Anna Lee", to: "anna lee" }, { from: "ANNA LEE", to: "anna lee" }] });
  });
});

test("a thousand spellings and more are said without a change", () => {
  const names = Array.from({ length: 1001 }, (_, index) => `Name ${index}`);
  const { diagnostics } = read([...names, ...names.map((name) => name.toUpperCase())]);
  expect(diagnostics).toMatchObject([{ code: "text.names-merged", rows: 1001 }]);
  expect(diagnostics[0]?.fix).toBeUndefined();
});

describe("texts that stand for nothing", () => {
  test.each(["?", "n/a", "#N/A", "-", "–", "null", "none", "NONE", "k.A.", "なし", "\u00a0", "\u200b"])("%j is no name", (mark) => expect(read([mark, "Bo"]).values).toEqual([null, "Bo"]));

  test("are an answer where an effect or an outcome is asked for", () => {
    expect(valuesOf(parsedTable("interactions", { Outcome: ["None", "solved", "n/a"] }), "outcome")).toEqual(["None", "solved", null]);
  });

  test("keep names that only look so", () => expect(read(["NA", "Null, Eva", "Nil"]).values).toEqual(["NA", "Null, Eva", "Nil"]));
});

test("errors of formulas that a file keeps as text are errors", () => {
  const { values, diagnostics } = read(["#REF!", "#WERT!", "#1 fan"]);
  expect(values).toEqual([null, null, "#1 fan"]);
  expect(diagnostics).toMatchObject([{ code: "cell.error", rows: 2 }]);
});

test("ids are one as soon as they are equal, however their cells are written", () => {
  const parsed = parsedTable("cases", { "Case ID": ["7", "K1", "K2", " K2", 7, "k1", "K1\u200b", true, "TRUE", "K3", "K 2", 1.5, "1.5"] });
  expect(valuesOf(parsed, "case-id")).toEqual(["7", "K1", "K2", "K2", "7", "k1", "K1", "TRUE", "TRUE", "K3", "K 2", "1.5", "1.5"]);
  expect(parsed.table.columns["case-id"]).toMatchObject({ values: ["7", "K1", "K2", "k1", "TRUE", "K3", "K 2", "1.5"] });
});
