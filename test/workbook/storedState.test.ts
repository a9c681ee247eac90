import { formatStoredState, parseStoredState, type StoredState } from "../../src/workbook/storedState";

const state: StoredState = {
  version: 1, baselines: [], planStart: 46000,
  choices: {
    team: "Billing", shape: "both", coaching: true, granularity: "quarter", asOf: null, options: { innovation: { staleDays: 30, all: true, by: "team" } },
    targets: { innovation: 12 }, weights: { innovation: 0 }, fiscalYearStart: 4, staffing: { answeredShare: 0.9, answerSeconds: 30 }, marks: [{ indicator: null, month: "2026-03", reason: "=New routing" }],
    tables: [{ dataset: "cases", table: "Incidents" }, { dataset: "cases", table: "March", also: true }, { dataset: "", table: "Notes" }], columns: [{ dataset: "cases", column: "closed", header: "Closed at" }],
    packs: [{ id: "contact-quality", text: "{\r\n \"id\": \"contact-quality\" }\uFEFF" }],
  },
};

it("reads back what was written", () => {
  expect(parseStoredState(formatStoredState(state))).toEqual(state);
});

it("reads a state from before choices were kept", () => {
  expect(parseStoredState('{"version":1,"baselines":[],"planStart":46000}')).toEqual({ version: 1, baselines: [], planStart: 46000 });
});

it("takes the organisation's scorecard alone in choices from before there were shapes, and in those that cannot be read", () => {
  const { shape, ...older } = state.choices ?? {};
  expect(shape).toBe("both");
  for (const choices of [older, { ...older, shape: "round" }]) {
    expect(parseStoredState(JSON.stringify({ ...state, choices }))?.choices).toEqual({ ...older, shape: "organisation" });
  }
});

it("takes no targets, no weights and the calendar's year in choices from before they were kept, and in those that cannot be read", () => {
  const { targets, weights, fiscalYearStart, ...older } = state.choices ?? {};
  expect([targets, weights, fiscalYearStart]).not.toContain(undefined);
  for (const choices of [older, { ...older, targets: { innovation: "many" }, weights: { innovation: -1 }, fiscalYearStart: 13 }]) {
    expect(parseStoredState(JSON.stringify({ ...state, choices }))?.choices).toEqual({ ...older, targets: {}, weights: {}, fiscalYearStart: 1 });
  }
});

it("takes nothing of staffing and no marked changes in choices from before they were kept, and in those that cannot be read", () => {
  const { staffing, marks, ...older } = state.choices ?? {};
  expect([staffing, marks]).not.toContain(undefined);
  for (const choices of [older, { ...older, staffing: { answeredShare: 1 }, marks: [{ month: 3 }] }]) {
    expect(parseStoredState(JSON.stringify({ ...state, choices }))?.choices).toEqual({ ...older, staffing: {}, marks: [] });
  }
});

it("forgets choices that cannot be read, and nothing else with them", () => {
  const damaged = JSON.stringify({ ...state, choices: { team: 7 } });
  expect(parseStoredState(damaged)).toMatchObject({ planStart: 46000 });
  expect(parseStoredState(damaged)?.choices).toBeUndefined();
});

it.each(["", "{}", '{"version":2,"baselines":[],"planStart":1}', "[1,2"])("takes %j for no state", (text) => {
  expect(parseStoredState(text)).toBeNull();
});

it("takes no packs in choices from before they were kept", () => {
  const { packs, ...older } = state.choices ?? {};
  expect(packs).toHaveLength(1);
  expect(parseStoredState(JSON.stringify({ ...state, choices: older }))?.choices).toEqual({ ...older, packs: [] });
});
