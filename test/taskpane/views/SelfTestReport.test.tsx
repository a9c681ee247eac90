/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { english } from "../../../src/taskpane/texts/english";
import { SelfTestReport } from "../../../src/taskpane/views/SelfTestReport";
import type { SelfTestReport as Report } from "../../../src/workbook/selfTest";
import { formatSelfTest } from "../../../src/workbook/selfTestText";

const report: Report = {
  where: { host: "Excel", platform: "PC", version: "16.0.19628.20204", apiSets: ["ExcelApi 1.20", "SharedRuntime 1.2"] },
  refusal: null,
  lines: [
    { feature: "Fonts", members: ["RangeFont.bold"], apiSet: "1.1", result: { kind: "passed" }, duration: 12.4 },
    { feature: "Borders", members: ["RangeBorder.color"], apiSet: "1.1", result: { kind: "failed", details: ['RangeBorder.color: expected "#A4262C", was "#000000"'] }, duration: 30 },
    { feature: "Footers", members: ["HeaderFooter.leftFooter"], apiSet: "1.9", result: { kind: "unsupported" }, duration: 0 },
  ],
  left: [],
};

function show(shown: Report, onCopy: (text: string) => Promise<void> = () => Promise.resolve(), onClose: () => void = () => undefined): HTMLElement {
  return render(<SelfTestReport report={shown} onCopy={onCopy} onClose={onClose} texts={english} />).container;
}

test("says the sum and where it ran, and lists what did not pass with what was found", () => {
  show(report);
  expect(document.activeElement?.textContent).toBe("Self-test");
  screen.getByText("3 features tried: 1 passed, 1 failed, 1 not supported here. The scratch sheets and names were removed.");
  screen.getByText("Excel 16.0.19628.20204 on PC · ExcelApi 1.20, SharedRuntime 1.2");
  const troubles = within(screen.getByRole("list", { name: "What did not pass" }));
  expect(troubles.getAllByRole("listitem")).toHaveLength(2);
  troubles.getByText('RangeBorder.color: expected "#A4262C", was "#000000"');
  troubles.getByText(/needs ExcelApi 1\.9/);
  expect(troubles.queryByText("Fonts")).toBeNull();
});

test("every feature can be read one by one", () => {
  show(report);
  fireEvent.click(screen.getByText("All 3 features, one by one"));
  const all = within(screen.getByRole("list", { name: "All 3 features, one by one" }));
  expect(all.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "✔Fonts12 mspassed · RangeFont.bold", expect.stringMatching(/^✖Borders30 msfailed/), expect.stringMatching(/^–Footers0 msnot supported/),
  ]);
});

test("copies the whole report as text", async () => {
  const onCopy = jest.fn(() => Promise.resolve());
  show(report, onCopy);
  fireEvent.click(screen.getByRole("button", { name: "Copy Report" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Copied."));
  expect(onCopy).toHaveBeenCalledWith(formatSelfTest(report));
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("where the page may not copy, the report stands selected for the user to copy", async () => {
  show(report, () => Promise.reject(new DOMException("denied", "NotAllowedError")));
  fireEvent.click(screen.getByRole("button", { name: "Copy Report" }));
  const area = await screen.findByRole("textbox", { name: "The report as text" }) as HTMLTextAreaElement;
  expect(area.value).toBe(formatSelfTest(report));
  expect(document.activeElement).toBe(area);
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  expect(screen.getByRole("status").textContent).toContain("press Ctrl+C");
});

test("says why nothing was tried, and what was left behind", () => {
  const refused = show({ ...report, lines: [], refusal: "The workbook's structure is protected." });
  expect(refused.textContent).toContain("The workbook's structure is protected. Nothing was changed.");
  const left = show({ ...report, left: ['The sheet "Self-Test" could not be removed: It is locked. [AccessDenied]'] });
  expect(left.textContent).toContain('The sheet "Self-Test" could not be removed');
});

test("can be closed", () => {
  const onClose = jest.fn();
  show(report, undefined, onClose);
  fireEvent.click(screen.getByRole("button", { name: "Close the report" }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("axe finds nothing", async () => {
  const { violations } = await axe.run(show(report), { rules: { "color-contrast": { enabled: false } } });
  expect(violations).toEqual([]);
});
