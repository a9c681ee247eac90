import { connectOffice } from "../../../host/office/bootOffice";
import { openHost } from "../testHost";

describe("the genuine office.js", () => {
  test("starts as Excel with the emulated requirement sets", async () => {
    const host = await openHost();
    const { host: name, platform } = await Office.onReady();
    expect([String(name), String(platform)]).toEqual(["Excel", "Mac"]);
    const { requirements } = Office.context;
    expect(["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(host.counters.requests).toBe(0);
  });

  test("talks to the workbook that was connected last", async () => {
    const first = await openHost(["First"]);
    const second = await openHost(["Second"]);
    const names = (): Promise<string[]> => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(await names()).toEqual(["Second"]);
    await connectOffice(first);
    expect(await names()).toEqual(["First"]);
    expect([first.counters.requests, second.counters.requests]).toEqual([1, 1]);
  });
});
