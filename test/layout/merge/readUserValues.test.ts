import { readUserValues } from "../../../src/layout/merge/readUserValues";
import { planSheets } from "../../../src/layout/planSheets";
import { english } from "../../../src/layout/texts/english";
import { card, context } from "../fixture/scorecardFixture";
import { SheetInMemory } from "../fixture/presentOf";

function built(): { scorecard: SheetInMemory; plan: SheetInMemory } {
  const sheets = planSheets(card, context).map((plan) => new SheetInMemory(plan));
  const [scorecard] = sheets;
  const plan = sheets.find((sheet) => sheet.plan.id === "ninety-day-plan");
  if (!scorecard || !plan) throw new Error("no sheets");
  return { scorecard, plan };
}
const read = ({ scorecard, plan }: ReturnType<typeof built>) => readUserValues([scorecard.present(), plan.present()], english);

describe("readUserValues", () => {
  test("finds no target of the user's where the cells still follow the defaults", () => {
    expect(read(built()).targets).toEqual({});
  });

  test("reads a typed target by indicator, wherever its row went", () => {
    const sheets = built();
    const { row, column } = sheets.scorecard.table("Scorecard_Lagging");
    sheets.scorecard.set(row + 4, column + 3, 0.75);
    sheets.scorecard.set(row + 1, column + 3, "soon");
    sheets.scorecard.reverseRows("Scorecard_Lagging");
    expect(read(sheets).targets).toEqual({ "first-contact-resolution": 0.75 });
  });

  test("reads the plan: start, and per item owner, status and dates, which follow the start or are typed over", () => {
    const sheets = built();
    const { row } = sheets.plan.table("Plan_Items");
    sheets.plan.insertRow(2);
    sheets.plan.set(row + 2, 2, "Mara");
    sheets.plan.set(row + 2, 4, 46_100);
    sheets.plan.set(row + 2, 5, "Done");
    sheets.plan.set(row + 2, 7, 46_099);
    sheets.plan.set(row + 3, 5, "maybe");
    const { plan } = read(sheets);
    expect(plan?.start).toBe(context.planStart);
    expect(plan?.items["leadership-principles"]).toEqual({
      owner: "Mara", status: "done", start: context.planStart, due: 46_100, doneOn: 46_099, moves: "Leadership accessibility, Voluntary turnover, a year",
    });
    expect(plan?.items["coaching-fundamentals"]?.status).toBeNull();
    expect(plan?.items["coaching-fundamentals"]?.due).toBe(context.planStart + 24);
  });

  test("has no plan where the sheet is gone, and no start where none is typed", () => {
    const { scorecard, plan } = built();
    expect(readUserValues([scorecard.present()], english).plan).toBeNull();
    plan.set(3, 1, "");
    expect(readUserValues([plan.present()], english).plan?.start).toBeNull();
  });
});
