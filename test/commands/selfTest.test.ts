import { selfTest } from "../../src/commands/selfTest";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { openBook } from "../workbook/selfTest/openBook";

test("the command tries everything on the open workbook and answers its report", async () => {
  await openBook();
  const steps: string[] = [];
  const report = await selfTest.run({ workbook: new OfficeWorkbook(), onProgress: (done, total) => steps.push(`${done}/${total}`) });
  expect(report.refusal).toBeNull();
  expect(report.left).toEqual([]);
  expect(report.lines.filter(({ result }) => result.kind !== "passed")).toEqual([]);
  const { length } = report.lines;
  expect(length).toBeGreaterThan(40);
  expect(steps).toEqual(report.lines.map((_, index) => `${index}/${length}`));
});

test("a command that is cancelled before it begins touches nothing", async () => {
  const host = await openBook();
  const run = selfTest.run({ workbook: new OfficeWorkbook(), onProgress: () => undefined, signal: AbortSignal.abort(new Error("not now")) });
  await expect(run).rejects.toThrow("not now");
  expect(host.counters.requests).toBe(0);
});
