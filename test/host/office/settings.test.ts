import { contextAnswer } from "../../../host/office/contextAnswer";
import { openHost } from "../testHost";

interface AsyncResult { readonly status: string; readonly error?: { readonly message: string } }

/** Calls a method of the library's older, callback style, and waits for its success. */
function finished(call: (callback: (result: AsyncResult) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    call(({ status, error }) => (status === "succeeded" ? resolve() : reject(new Error(error?.message))));
  });
}

const refresh = (): Promise<void> => finished((callback) => Office.context.document.settings.refreshAsync(callback as never));
const save = (): Promise<void> => finished((callback) => Office.context.document.settings.saveAsync(callback as never));

describe("document settings", () => {
  test("are kept in the workbook when they are saved, and read from it when refreshed", async () => {
    const host = await openHost();
    host.workbook.settings.set("team", JSON.stringify({ name: "North", size: 12 }));
    await refresh();
    const { settings } = Office.context.document;
    expect(settings.get("team")).toEqual({ name: "North", size: 12 });
    settings.set("asOf", 46_000);
    settings.remove("team");
    expect([...host.workbook.settings.keys()]).toEqual(["team"]);
    await save();
    expect([...host.workbook.settings]).toEqual([["asOf", "46000"]]);

    const other = await openHost();
    await refresh();
    expect(settings.get("asOf")).toBeNull();
    expect(other.workbook.settings.size).toBe(0);
  });

  test("are read anew by every page, whatever the one before left in its session storage", async () => {
    const host = await openHost();
    const instanceIds = [contextAnswer(host)[17], contextAnswer(host)[17]];
    expect(new Set(instanceIds).size).toBe(2);
    host.workbook.settings.set("asOf", "1");
    expect(contextAnswer(host)[0]).toEqual([["asOf"], ["1"]]);
  });

  test("are the same as the workbook's settings of the object model", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("layout", ["a", 1, true]);
      settings.add("gone", 1);
      settings.getItem("gone").delete();
      const missing = settings.getItemOrNullObject("gone");
      const all = settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      expect([missing.isNullObject, count.value, all.items.map(({ key, value }) => [key, value as unknown])]).toEqual([true, 1, [["layout", ["a", 1, true]]]]);
      settings.getItem("layout").value = "changed";
      await context.sync();
    });
    await refresh();
    expect(Office.context.document.settings.get("layout")).toBe("changed");
    expect(host.counters.writingRequests).toBe(2);
  });
});
