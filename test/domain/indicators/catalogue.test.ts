import { contextFigures } from "../../../src/domain/indicators/context/contextFigures";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { indicators } from "../../../src/domain/indicators";
import type { Indicator } from "../../../src/domain/indicators/indicator";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { explainRows } from "../../../src/domain/measure/explainRows";
import { datasetOf } from "../../../src/domain/table/datasets";
import { parseDay } from "../../../src/domain/table/serialDay";
import type { Tables } from "../../../src/domain/table/table";

const today = parseDay("2027-01-15") ?? 0;

/** The indicator as its example is stated: without minima, which tiny rows never reach. */
function withoutMinimum(indicator: Indicator): Indicator {
  return { ...indicator, minimum: { show: 0, rate: 0 }, minimumPersons: 0 };
}

function emptied(tables: Tables): Tables {
  return exampleTables(Object.fromEntries(Object.entries(tables).map(([id, table]) => [id, { columns: Object.keys(table.columns), rows: [] }])));
}

it("holds ten indicators, leading before lagging, with unique ids", () => {
  expect(indicators.map(({ id }) => id)).toEqual([
    "decision-velocity", "knowledge-contribution", "innovation", "cross-functional-collaboration", "leadership-accessibility",
    "agent-retention", "internal-promotion-rate", "customer-effort-score", "first-contact-resolution", "revenue-impact",
  ]);
  expect(indicators.map(({ kind }) => kind).join()).toMatch(/^(leading,){5}(lagging,?){5}$/);
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))("%s", (_, indicator) => {
  const { example } = indicator;
  const tables = exampleTables(example.tables);
  const settings = { asOf: parseDay(example.asOf), today, granularity: example.granularity };

  it("computes its worked example", () => {
    const [result] = evaluate([withoutMinimum(indicator)], [], tables, settings).indicators;
    const value = result?.values.find(({ team, period }) => team === null && period.id === example.period);
    expect(value?.value).toBeCloseTo(example.expected.value, 8);
    expect(value?.n).toBeCloseTo(example.expected.n, 12);
    expect(value?.numerator).toBeCloseTo(example.expected.numerator, 8);
    if (example.expected.denominator === null) expect(value?.denominator).toBeNull();
    else expect(value?.denominator).toBeCloseTo(example.expected.denominator, 12);
  });

  it("explains the rows of its worked example as it counts them", () => {
    const [result] = evaluate([withoutMinimum(indicator)], [], tables, settings).indicators;
    const value = result?.values.find(({ team, period }) => team === null && period.id === example.period);
    if (!value) throw new Error("no value");
    const rows = explainRows(indicators, indicator, tables, settings, null, value.period);
    const counted = rows.filter(({ outcome }) => outcome === "counted").length;
    const sums = ["decision-velocity", "leadership-accessibility"].includes(indicator.id);
    expect(counted).toBe(sums || indicator.id === "revenue-impact" ? value.n : value.numerator);
    if (indicator.id === "knowledge-contribution") return;
    for (const { reason, rows: leftOut } of value.excluded) expect(rows.filter((row) => row.reason === reason)).toHaveLength(leftOut);
    expect(rows.filter(({ outcome }) => outcome === "left-out")).toHaveLength(value.excluded.reduce((sum, { rows: leftOut }) => sum + leftOut, 0));
  });

  it("is unknown on empty tables", () => {
    const [result] = evaluate([indicator], [], emptied(tables), settings).indicators;
    expect(result?.measured).toBe(true);
    expect(result?.values.filter(({ value }) => value !== null)).toEqual([]);
  });

  it("is not measured without tables, and says what is missing", () => {
    const [result] = evaluate([indicator], [], {}, settings).indicators;
    expect(result).toMatchObject({ measured: false, values: [], periods: [] });
    expect(result?.missing.length).toBeGreaterThan(0);
  });

  it("says what it is, and names only columns that there are", () => {
    expect([indicator.title, indicator.question, indicator.formula, indicator.source, indicator.thresholds.source].every((text) => text.length > 2)).toBe(true);
    expect(indicator.stakeholders.length).toBeGreaterThan(0);
    for (const { dataset, columns } of indicator.inputs) {
      expect(datasetOf(dataset).columns.map(({ id }) => id)).toEqual(expect.arrayContaining([...columns]));
    }
  });

  it("has a measure that survives JSON", () => {
    const measure = indicator.measure({ options: Object.fromEntries(Object.entries(indicator.options).map(([name, option]) => [name, option.default])), has: () => true, isDerived: () => false });
    expect(JSON.parse(JSON.stringify(measure))).toEqual(measure);
  });
});

it("names nine context figures, unknown where no table feeds them", () => {
  expect(contextFigures.map(({ id }) => id)).toEqual([
    "case-volume", "backlog", "average-handle-time", "customer-satisfaction", "headcount", "customer-retention", "reopen-rate", "transfer-rate", "ai-share",
  ]);
  expect(evaluate([], contextFigures, {}, { asOf: today, today, granularity: "month" }).context.every(({ measured }) => !measured)).toBe(true);
});
