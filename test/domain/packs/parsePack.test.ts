import { longestPack, parsePack } from "../../../src/domain/packs/parsePack";
import { changedPack, samplePackText, type AnyPack } from "./samplePack";
import { allInEnglish } from "../inEnglish";

function findingsOf(text: string): { readonly code: string; readonly message: string }[] {
  const parsed = parsePack(text, "pack.json");
  return parsed.ok ? [] : allInEnglish(parsed.findings).map(({ code, message }) => ({ code, message }));
}

it("reads the example pack", () => {
  const parsed = parsePack(samplePackText, "contact-quality.json");
  expect(parsed.ok ? [] : parsed.findings).toEqual([]);
  expect(parsed.ok && parsed.pack.indicators.map(({ id, pack }) => [id, pack?.title])).toEqual([
    ["old-backlog", "Contact quality"], ["median-time-to-close", "Contact quality"], ["escalated-cases", "Contact quality"],
  ]);
});

it("reads a text with a byte-order mark", () => expect(parsePack(`\uFEFF${samplePackText}`, "p").ok).toBe(true));

it("keeps a title that begins like a formula as a text", () => {
  const parsed = parsePack(changedPack(({ indicators: [first] }) => { first["title"] = "=1+1"; }), "p");
  expect(parsed.ok && parsed.pack.indicators[0]?.title).toBe("=1+1");
});

describe("what is wrong with a pack", () => {
  const cases: readonly [string, (pack: AnyPack) => void, string, RegExp][] = [
    ["a name that is none", (pack) => { pack["colour"] = "red"; }, "pack.unknown-name", /^pack\.json, line \d+, column 3 \(colour\): there is no "colour" here/],
    ["a name that is missing", ({ indicators: [first] }) => { delete first["question"]; }, "pack.missing", /^pack\.json, line 9, column 5 \(indicators\[0\]\): "question" is missing/],
    ["an unknown unit", ({ indicators: [, , third] }) => { third["unit"] = "percentage"; }, "pack.wrong-shape", /\(indicators\[2\]\.unit\): "percentage" is none of what can stand here: percent, hours/],
    ["another unit than the measure's", ({ indicators: [, , third] }) => { third["unit"] = "hours"; }, "pack.unit", /the unit must be "percent", not "hours"/],
    ["a column that is none", ({ indicators: [, second] }) => { second.measure.rows.anchor = ["close"]; }, "pack.unknown-column", /\(indicators\[1\]\.measure\.rows\.anchor\[0\]\): Cases has no column "close". Its columns are case-id, opened/],
    ["words compared with a number", ({ indicators: [, , third] }) => { third.measure["counted"] = { op: "atLeast", column: "status", value: 1 }; third.options = {}; }, "pack.wrong-type", /Cases\.status holds words, and here numbers are needed/],
    ["thresholds the wrong way round", ({ indicators: [, , third] }) => { third["thresholds"] = { kind: "fixed", green: 0.5, amber: 0.25, source: "x" }; }, "pack.thresholds", /\(indicators\[2\]\.thresholds\): green and amber stand the wrong way round/],
    ["a share in percent", ({ indicators: [, , third] }) => { third["thresholds"] = { kind: "fixed", green: 15, amber: 25, source: "x" }; }, "pack.thresholds", /write 0\.15 for 15 %/],
    ["fewer rows to rate than to show", ({ indicators: [first] }) => { first["minimum"] = { show: 5, rate: 1 }; }, "pack.minimum", /"rate"/],
    ["an option that is none", ({ indicators: [first] }) => { first.measure["minimumDays"] = { option: "days" }; }, "pack.option", /there is no option "days". The options are age/],
    ["an option of another kind", ({ indicators: [first] }) => { first.options["age"] = { title: "Age", kind: "flag", default: true }; }, "pack.option", /the option "age" must be a number/],
    ["a default that is not allowed", ({ indicators: [first] }) => { Object.assign(first.options["age"] ?? {}, { default: 500 }); }, "pack.option", /the default of "age"/],
    ["an option that nothing reads", ({ indicators: [first] }) => { first.measure["minimumDays"] = 7; }, "pack.option", /nothing reads the option "age"/],
    ["a choice that the option cannot make", ({ indicators: [, , third] }) => { Object.assign(third.measure["counted"] as object, { is: "yes" }); }, "pack.option", /must be one that can be "yes"/],
    ["an option that the add-in reads itself", ({ indicators: [first] }) => { first.options["ceiling"] = { title: "x", kind: "flag", default: false }; }, "pack.option", /cannot be called "ceiling"/],
    ["an optional column that is not read", ({ indicators: [first] }) => { first["optional"] = ["csat"]; }, "pack.optional", /does not read "csat"/],
    ["an optional column that dates the rows", ({ indicators: [first] }) => { first["optional"] = ["opened"]; }, "pack.optional", /cannot be optional/],
    ["an example that comes out otherwise", ({ indicators: [first] }) => { first.example.expected["value"] = 3; }, "pack.example", /value is 3, and the measure gives 2/],
    ["an example with another cell", ({ indicators: [first] }) => { (first.example.tables.cases.rows[0] as unknown[])[1] = "2 November"; }, "pack.example", /\(indicators\[0\]\.example\.tables\.cases\.rows\[0\]\[1\]\): a cell of the column "opened"/],
    ["an example without its period", ({ indicators: [first] }) => { first.example.period = "2025-01"; }, "pack.example", /Its periods are 2026-11, 2026-12/],
    ["an example that ends on no day", ({ indicators: [first] }) => { first.example.asOf = "30 November"; }, "pack.example", /no day/],
    ["a title that formulas cannot name", ({ indicators: [first] }) => { first["title"] = "Backlog [old]"; }, "pack.wrong-shape", /a title of letters without/],
    ["a text where there is a number", ({ indicators: [first] }) => { first["minimum"] = { show: "5", rate: 5 }; }, "pack.wrong-shape", /"5" cannot stand here; it must be a number/],
    ["a wrong part of a predicate", ({ indicators: [, second] }) => { second.measure.rows.steps[0] = { keep: { op: "not", of: { op: "present" } }, reason: "x" }; }, "pack.missing", /steps\[0\]\.keep\.of\): "column" is missing/],
    ["a predicate that is none", ({ indicators: [, second] }) => { second.measure.rows.steps[0] = { keep: { op: "equals" }, reason: "x" }; }, "pack.wrong-shape", /"equals" is none of what can stand here: always, present/],
    ["a later version", (pack) => { pack.version = 2; }, "pack.version", /version 2 of the format/],
    ["another format", (pack) => { pack["format"] = "something"; }, "pack.wrong-shape", /\(format\)/],
  ];
  it.each(cases)("is told with its place: %s", (_, change, code, message) => {
    const findings = findingsOf(changedPack(change));
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.filter((finding) => finding.code === code).map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
  });

  it.each([
    ["{\n  \"id\": 1,\n}", /line 3, column 1: here a name in quotation marks is missing/],
    ["[1 2]", /line 1, column 4: here a comma/],
    ["", /line 1, column 1: here a value is missing/],
    ["{\"a\":\"x\ny\"}", /line 1, column 6: this text has no closing/],
    ["{} {}", /line 1, column 4: the file should be over/],
    ["{\"__proto__\":{\"polluted\":true}}", /column 2: this name means something/],
    ["{\"a\":{\"constructor\":1}}", /column 7: this name means something/],
    ["{\"a\":1,\"a\":2}", /column 8: this name stands twice/],
    ["[1e999]", /column 2: this number is too large/],
    ["[".repeat(100_000), /nothing is nested so deeply/],
  ])("is told where the text is no JSON", (text, message) => {
    expect(findingsOf(text)).toEqual([{ code: "pack.not-json", message: expect.stringMatching(message) }]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("is told of what is too large", () => {
    expect(findingsOf(" ".repeat(longestPack + 1))).toEqual([{ code: "pack.too-large", message: expect.stringMatching(/200,001 characters/) }]);
  });
});
