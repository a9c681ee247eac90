/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen } from "@testing-library/react";
import { ExcelRefusal } from "../excelRefusal";
import { exampleAnswer } from "../exampleAnswer";
import { showPane } from "../paneDriver";

/** A clock that goes on by a quarter of a second whenever it is asked. */
function tickingClock(): () => Date {
  let at = new Date(2026, 10, 2, 9, 14).getTime();
  return () => new Date((at += 250));
}

async function openOutput(): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "Output" }));
  await screen.findByRole("heading", { level: 1, name: "Output" });
}

it("says before the first run what will be there", async () => {
  showPane();
  await openOutput();
  await screen.findByText(/^What a run reads, computes and writes is listed here/);
});

it("tells of each run its stages with time and counts, round trips, what was read and written, and how it ended, the latest first", async () => {
  let requests = 0;
  const copyText = jest.fn(() => Promise.resolve());
  showPane({
    now: tickingClock(), requests: () => (requests += 4), copyText,
    runScorecard: (_command, _chosen, onProgress) => {
      onProgress("read", 0, 2_800_000);
      onProgress("read", 2_800_000, 2_800_000);
      onProgress("write", 1, 3);
      return Promise.resolve(exampleAnswer);
    },
    takeBack: () => Promise.reject(new ExcelRefusal("AccessDenied")),
  });
  fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
  await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
  fireEvent.click(await screen.findByRole("button", { name: "Take Back" }));
  await screen.findByRole("alert");
  await openOutput();
  const [failed, written] = (await screen.findAllByRole("listitem")).map(({ textContent }) => textContent ?? "");
  expect(failed).toMatch(/Take Back: .*did not finish\..*protected/s);
  expect(written).toMatch(/Refresh: \d\.\d\d s, 4 round trips to Excel\n {2}Looking for tables: 0\.25 s\n {2}Reading tables: 0\.25 s, 2,800,000 of 2,800,000 cells\n {2}Writing sheets: 0\.\d+ s, step 3 of 3\n/);
  expect(written).toMatch(/Read Cases as Cases: 5,998 rows\n.*Computed 8 of 10 indicators\n.*Wrote \d+ edits?\n {2}The sheets are written\.$/s);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Copy" })));
  expect(copyText).toHaveBeenCalledWith(expect.stringContaining("Wrote "));
  document.documentElement.lang = "en";
  document.title = "Leadership Scorecard";
  expect((await axe.run(document, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Clear the output" }));
  await screen.findByText(/^What a run reads/);
});
