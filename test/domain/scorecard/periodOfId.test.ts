import { periodOfId } from "../../../src/domain/scorecard/periodOfId";
import { periodOf } from "../../../src/domain/scorecard/periods";
import { serialDay } from "../../../src/domain/table/serialDay";

it("finds the period of every id that a period has, fiscal years' too", () => {
  for (const start of [1, 2, 4, 7, 10, 12]) {
    for (const granularity of ["month", "quarter", "year"] as const) {
      for (let month = 1; month <= 12; month++) {
        const period = periodOf(serialDay(2026, month, 11), granularity, start);
        expect(periodOfId(period.id)).toEqual(period);
      }
    }
  }
});

it.each(["", "soon", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "2026-1", "10-2026"])("takes %j for no id", (text) => {
  expect(periodOfId(text)).toBeNull();
});
