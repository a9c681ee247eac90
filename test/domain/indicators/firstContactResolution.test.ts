import { evaluated, valueIn } from "./evaluated";

const columns = ["case-id", "opened", "closed", "status", "customer", "topic", "transfers", "reopens", "team"];
type Row = readonly (string | number | null)[];
const row = (opened: string, closed: string | null, customer: string | null, more: { topic?: string | null; status?: string; transfers?: number | null; reopens?: number | null } = {}): Row =>
  ["id", opened, closed, more.status ?? "closed", customer, more.topic === undefined ? "login" : more.topic, more.transfers === undefined ? 0 : more.transfers, more.reopens === undefined ? 0 : more.reopens, "A"];

function november(rows: readonly Row[], options = {}, asOf = "2026-12-31") {
  return valueIn(evaluated({ indicator: "first-contact-resolution", tables: { cases: { columns, rows } }, asOf, options }), "2026-11");
}

test.each([
  ["one case alone", [row("2026-11-02", "2026-11-02", "Kim")], 1],
  ["the same customer and topic within the window: both fail", [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-10", "2026-11-10", "Kim")], 0],
  ["a moment after the window", [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-10 00:01", "2026-11-10 09:00", "Kim")], 2],
  ["another topic", [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-04", "2026-11-04", "Kim", { topic: "refund" })], 2],
  ["another customer", [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-04", "2026-11-04", "Lee")], 2],
  ["opened while the first is open", [row("2026-11-02", "2026-11-20", "Kim"), row("2026-11-04", "2026-11-04", "Kim")], 0],
  ["the same moment: the lower row is the repeat", [row("2026-11-02", "2026-11-02", "Kim"), row("2026-11-02", "2026-11-02", "Kim")], 0],
  ["rows in any order", [row("2026-11-10", "2026-11-10", "Kim"), row("2026-11-02", "2026-11-03", "Kim")], 0],
  ["a spam case repeats nothing", [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-04", "2026-11-04", "Kim", { status: "Spam" })], 1],
  ["an open case repeats a closed one", [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-04", null, "Kim")], 0],
  ["a case is a repeat of any earlier one, not only of the last",
    [row("2026-11-02", "2026-11-20", "Kim"), row("2026-11-03", "2026-11-03", "Kim"), row("2026-11-25", "2026-11-25", "Kim")], 0],
])("counts repeats: %s", (_, rows, expected) => {
  expect(november(rows).numerator).toBe(expected);
});

it("leaves rows out in the order of its steps, each with one reason", () => {
  const value = november([
    row("2026-11-02", null, "Kim", { status: "spam" }),
    row("2026-11-02", "2026-11-03", "Lee", { status: "Auto-Closed", transfers: null }),
    row("2026-11-02", "2026-11-03", null, { transfers: null }),
    row("2026-11-02", "2026-11-03", null),
    row("2026-11-02", "2026-11-03", "Mo", { topic: null }),
    row("2026-11-28", "2026-11-29", "Nic"),
    row("2026-11-02", "2026-11-03", "Oz"),
  ], {}, "2026-11-30");
  expect(value.excluded).toEqual([
    { reason: "not closed", rows: 1 }, { reason: "merged, spam or auto-closed", rows: 1 }, { reason: "transfers or reopens unknown", rows: 1 },
    { reason: "no repeat key", rows: 2 }, { reason: "younger than the repeat window", rows: 1 },
  ]);
  expect([value.numerator, value.denominator, value.n, value.value]).toEqual([1, 1, 1, 1]);
});

it("counts a case once the window has just passed", () => {
  const rows = [row("2026-11-23", "2026-11-24", "Kim")];
  expect(november(rows, {}, "2026-11-29")).toMatchObject({ value: null, denominator: null });
  expect(november(rows, {}, "2026-11-30").denominator).toBe(1);
});

it("switches the repeat rule off with a window of 0, and needs no key then", () => {
  expect(november([row("2026-11-02", "2026-11-03", null), row("2026-11-29", "2026-11-30", "Kim")], { repeatWindow: 0 }, "2026-11-30")).toMatchObject({ numerator: 2, denominator: 2 });
});

it("matches the customer alone by option, and where there are no topics says so", () => {
  const rows = [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-04", "2026-11-04", "Kim", { topic: "refund" })];
  expect(november(rows, { repeatKey: "customer" }).numerator).toBe(0);
  const result = evaluated({
    indicator: "first-contact-resolution", asOf: "2026-12-31",
    tables: { cases: { columns: columns.filter((id) => id !== "topic"), rows: rows.map((cells) => cells.filter((_, index) => index !== 5)) } },
  });
  expect(valueIn(result, "2026-11").numerator).toBe(0);
  expect(result.notes.join()).toMatch(/no column of topics/);
});

it("is renamed where repeats cannot be seen", () => {
  const result = evaluated({
    indicator: "first-contact-resolution", asOf: "2026-12-31", tables: { cases: { columns: ["opened", "closed", "transfers", "reopens"], rows: [["2026-11-02", "2026-11-03", 0, 0]] } },
  });
  expect(result.title).toBe("Closed without transfer or reopen");
  expect(valueIn(result, "2026-11")).toMatchObject({ numerator: 1, denominator: 1 });
});

it("takes the resolving date where there is no closing date, and says so", () => {
  const result = evaluated({
    indicator: "first-contact-resolution", options: { repeatWindow: 0 },
    tables: { cases: { columns: ["opened", "resolved", "transfers", "reopens"], rows: [["2026-11-02", "2026-11-03", 0, 0], ["2026-11-02", "2026-11-04", 1, 0]] } },
  });
  expect(result.notes.join()).toMatch(/from the date they were resolved/);
  expect(valueIn(result, "2026-11")).toMatchObject({ numerator: 1, denominator: 2 });
});

it("follows the first-contact flag by option", () => {
  const result = evaluated({
    indicator: "first-contact-resolution", options: { rule: "flag" }, asOf: "2026-12-31",
    tables: { cases: { columns: ["opened", "closed", "first-contact-flag"], rows: [["2026-11-02", "2026-11-03", true], ["2026-11-02", "2026-11-03", false], ["2026-11-02", "2026-11-03", null]] } },
  });
  expect(valueIn(result, "2026-11")).toMatchObject({ numerator: 1, denominator: 2, excluded: [{ reason: "no first-contact flag", rows: 1 }] });
});

it("is provisional while the window of its last cases is open", () => {
  const rows = [row("2026-11-02", "2026-11-03", "Kim"), row("2026-11-30", "2026-11-30", "Lee"), row("2026-12-03", "2026-12-03", "Mo")];
  const at = (asOf: string) => valueIn(evaluated({ indicator: "first-contact-resolution", tables: { cases: { columns, rows } }, asOf }), "2026-11");
  expect(at("2026-11-29")).toMatchObject({ running: true, provisional: true });
  expect(at("2026-12-06")).toMatchObject({ running: false, provisional: true });
  expect(at("2026-12-07")).toMatchObject({ running: false, provisional: false });
});
