import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { expectationOf } from "../../../../src/domain/programme/impact/expectation";
import { countLedger, readLedger } from "../../../../src/domain/programme/impact/ledger";
import type { RatedLine } from "../../../../src/domain/scorecard/scorecard";
import { shiftPeriod } from "../../../../src/domain/scorecard/periods";
import { formatDay } from "../../../../src/domain/table/serialDay";
import { card } from "../../../layout/fixture/scorecardFixture";

it.each([
  ["+", "better"], ["+5 %", "better"], ["Up", "better"], ["verbessert sich", "better"], ["▲", "better"], ["−5 %", "worse"], ["-", "worse"], ["goes down a bit", "worse"], ["schlechter", "worse"],
  ["none", "none"], ["keine", "none"], ["no change", "none"], ["not better", "none"], ["0", "none"], ["0 %", "none"], ["Ask Kim", "said"], ["faster refunds", "said"], ["  ", null], [null, null],
] as const)("reads %p as %p", (said, expectation) => expect(expectationOf(said)).toBe(expectation));

const columns = ["decision-id", "class", "identified", "resolved", "effect-operations", "effect-quality-coaching", "effect-leadership-people", "effect-customer-experience", "owner"];
const line = card.lines.find(({ description }) => description.id === "first-contact-resolution");
if (line === undefined) throw new Error("There is the indicator");
const [model] = line.series;
if (model === undefined) throw new Error("It has a series");
/** Twenty months to November 2026: 69 and 71 % by turns, and 81 and 79 % from March 2026 on. */
const values = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 0.69 : 0.71) + (index < 11 ? 0 : 0.1));
const moving: RatedLine = { ...line, description: { ...line.description, domain: "quality-coaching" }, reason: null, series: values.map((value, index) => ({ ...model, value, status: "watch", period: shiftPeriod(card.period, index - 19) })) };
const own = { asOf: card.asOf, lines: [moving] };

function ledgerOf(...rows: (readonly (string | null)[])[]) {
  const ledger = readLedger(exampleTables({ "decisions": { columns, rows }, "impact-stories": { columns: ["told-on", "story", "decision-id"], rows: [["2026-05-01", "Refund at once", "d-1"]] } }), own);
  if (ledger === null) throw new Error("There is a table");
  return ledger;
}

describe("the ledger of decisions", () => {
  const ledger = ledgerOf(
    ["D-1", "Refund", "2026-02-01", "2026-03-01", "none", "+", null, "?", "Ada"], ["D-2", null, "2026-02-01", "2026-03-01", "0", "worse", "+", "+", "Ben"],
    ["D-3", null, "2026-06-01", "2026-07-05", null, "+", null, null, null], ["D-4", null, "2026-11-01", "2026-11-02", null, "+", null, null, null],
    ["D-5", null, "2026-11-01", "2026-11-02", null, null, null, null, null], ["D-6", null, "2025-01-01", "2025-02-01", null, "+", null, null, null],
  );
  const entry = (id: string) => ledger.rows.find((row) => row.id === id)?.entries["quality-coaching"];

  it("lists those of twelve months that say something, the latest first, without who decided", () => {
    expect(ledger.rows.map(({ id, decided }) => `${id} ${formatDay(decided)}`)).toEqual(["D-4 2026-11-02", "D-3 2026-07-05", "D-1 2026-03-01", "D-2 2026-03-01"]);
    expect(ledger.decided).toBe(5);
    expect(JSON.stringify(ledger)).not.toMatch(/Ada|Ben/u);
  });

  it("holds what was said against what was seen: three months before and after, beyond usual variation", () => {
    // December to February against March to May: (0.69 + 0.71 + 0.69) ÷ 3 and (0.81 + 0.79 + 0.81) ÷ 3.
    const [compared] = entry("D-1")?.seen.compared ?? [];
    expect(compared?.before).toBeCloseTo(2.09 / 3, 12);
    expect(compared?.after).toBeCloseTo(2.41 / 3, 12);
    expect([entry("D-1")?.outcome, entry("D-2")?.outcome, entry("D-3")?.outcome, entry("D-4")?.outcome]).toEqual(["true", "otherwise", "unseen", "open"]);
    expect([entry("D-3")?.seen.verdict, entry("D-4")?.seen.verdict]).toEqual(["usual", "too-early"]);
  });

  it("names what is blank, keeps words that it does not understand, and counts them as said", () => {
    const { entries, stories } = ledger.rows.find(({ id }) => id === "D-1") ?? {};
    expect(entries?.["leadership-people"]).toMatchObject({ said: null, outcome: null });
    expect(entries?.["customer-experience"]).toMatchObject({ said: "?", expectation: "said", outcome: "open" });
    expect(stories).toBe(1);
    expect(countLedger(ledger)).toEqual({ stating: 4, complete: 1, judged: 3, cameTrue: 1, blank: { "operations": 2, "quality-coaching": 0, "leadership-people": 3, "customer-experience": 2 } });
  });

  it("says whether the table asks for effects at all", () => {
    expect(ledger.asks).toBe(true);
    expect(readLedger(exampleTables({ decisions: { columns: ["decision-id", "identified", "resolved"], rows: [["D-1", "2026-11-01", "2026-11-02"]] } }), own)).toEqual({ rows: [], decided: 1, asks: false });
    expect(readLedger({}, own)).toBeNull();
  });
});
