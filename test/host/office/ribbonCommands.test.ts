import { createHost } from "../../../host/createHost";
import { laterTurns } from "../laterTurns";
import { noCalc, openHost } from "../testHost";

describe("ribbon commands", () => {
  test("run by the name they are associated with, and are done when they say so", async () => {
    const host = await openHost();
    const seen: unknown[] = [];
    let complete = (): void => undefined;
    Office.actions.associate("buildScorecard", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      complete = () => event.completed();
    });
    let isDone = false;
    const running = host.runAction("buildScorecard").then(() => (isDone = true));
    await laterTurns();
    expect([seen, isDone]).toEqual([["buildScorecard"], false]);
    complete();
    await running;
    expect(isDone).toBe(true);
  });

  test("work on the workbook like anything else of the add-in's", async () => {
    const host = await openHost();
    Office.actions.associate("writeOne", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
      event.completed();
    });
    await host.runAction("writeOne");
    expect(host.workbook.sheets[0]?.getValue(0, 0)).toBe(1);
  });

  test("fail where the add-in has none of the name, and where there is no add-in", async () => {
    const host = await openHost();
    await expect(host.runAction("noSuchCommand")).rejects.toThrow(/no command "noSuchCommand"/);
    const alone = createHost({ workbook: host.workbook, calc: noCalc });
    await expect(alone.runAction("writeOne")).rejects.toThrow("No add-in is connected.");
    await expect(alone.callFunction("ADDALL", [], "Sheet1!A1")).rejects.toThrow("No add-in is connected.");
  });

  test("that are running end when the add-in's page goes away", async () => {
    const host = await openHost();
    Office.actions.associate("never", () => undefined);
    const running = host.runAction("never");
    await openHost(["Another"]);
    await expect(running).rejects.toThrow(/went away/);
  });
});
