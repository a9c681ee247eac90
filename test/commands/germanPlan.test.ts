import { editPlanItem } from "../../src/commands/editPlanItem";
import { readPlanChecklist } from "../../src/commands/readPlanChecklist";
import { selectTarget } from "../../src/commands/selectTarget";
import { german } from "../../src/layout/texts/german/german";
import { officePlan } from "../../src/workbook/office/officePlan";
import { officeTargets } from "../../src/workbook/office/officeTargets";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { bookWithPlan } from "./planBook";

const workbook = new OfficeWorkbook();

describe.each(["de", "en"] as const)("a workbook in German, where %s is likely", (language) => {
  const context = { plan: officePlan, workbook, likely: () => language };
  beforeEach(() => bookWithPlan("de"));

  test("shows its plan, and takes changes to it", async () => {
    const before = await readPlanChecklist(context);
    expect([before?.sheet, before?.items.length, before?.items.every(({ status, phase }) => status === "not started" && phase !== null)]).toEqual([german.sheetNames.plan, 15, true]);
    const answer = await editPlanItem(context, { kind: "set", item: "coaching-fundamentals", fields: { status: "done", doneOn: today } });
    expect(answer).toMatchObject({ kind: "written", checklist: { items: expect.arrayContaining([expect.objectContaining({ id: "coaching-fundamentals", status: "done", doneOn: today })]) as unknown } });
    if (answer.kind === "written") await editPlanItem(context, answer.undo);
    expect(await readPlanChecklist(context)).toEqual(before);
  });

  test("leads to the target of an indicator", async () => {
    expect(await selectTarget({ targets: officeTargets, workbook, likely: () => language }, "first-contact-resolution")).toBe(true);
    expect(await selectTarget({ targets: officeTargets, workbook, likely: () => language }, "no-such-indicator")).toBe(false);
  });
});
