import { withholdAnswers } from "../../../src/domain/diagnostics/withholdAnswers";
import { parsedTable } from "../table/parsedTable";
import { allInEnglish, inEnglish } from "../inEnglish";

const days = [46_000, 46_001, 46_002];

describe("findings as sheets may show them", () => {
  test("hold no answer of a survey", () => {
    const { table, diagnostics } = parsedTable("effort-answers", { "Answered on": days, "Score": [5, "Mara was rude", 6] });
    expect(allInEnglish(diagnostics).map(({ message }) => message).join()).toContain("rude");
    const [shown] = withholdAnswers(diagnostics, { "effort-answers": table });
    expect(shown && allInEnglish([shown])[0]).toEqual({ ...diagnostics[0], message: '1 answer of "Score" cannot be read as a number and is left out. Answers of a survey are shown only where they stand.' });
  });

  test("hold no satisfaction of a single customer", () => {
    const { table, diagnostics } = parsedTable("cases", { "Case ID": ["a", "b", "c"], "Opened": days, "CSAT": [80, "furious", 90] });
    expect(allInEnglish(withholdAnswers(diagnostics, { cases: table })).map(({ message }) => message).join()).not.toContain("furious");
  });

  test("hold the values of all other columns", () => {
    const { table, diagnostics } = parsedTable("cases", { "Case ID": ["a", "b", "c"], "Opened": days, "Transfers": [0, "many", 1] });
    expect(withholdAnswers(diagnostics, { cases: table })).toEqual(diagnostics);
    expect(inEnglish(diagnostics[0])).toContain("many");
  });
});
