/** @jest-environment jsdom */
import { fireEvent, getByLabelText, getByRole, waitFor } from "@testing-library/dom";
import { RibbonBar, type RibbonActions } from "../../../../host/workbench/page/ribbonBar";
import type { PageStart } from "../../../../host/workbench/pageStart";

const start: PageStart = {
  paneOrigin: "http://127.0.0.1:1", paneAddress: "http://127.0.0.1:1/taskpane.html", title: "Add-in", functions: [],
  ribbon: [{ label: "Scorecard", controls: [
    { id: "open", label: "Open Pane", tip: "Shows it", icon: null, action: { kind: "show-pane" } },
    { id: "build", label: "Build", tip: "Makes it", icon: "/icon.png", action: { kind: "run", name: "scorecard.build" } },
  ] }],
};

function ribbonWith(actions: Partial<RibbonActions>): RibbonBar {
  return new RibbonBar(start, actions as RibbonActions);
}

test("a button of the manifest runs its function, and rests until that is done", async () => {
  let finish: () => void = () => undefined;
  const run = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { root } = ribbonWith({ run });
  const build = getByRole<HTMLButtonElement>(root, "button", { name: "Build" });
  expect(build.querySelector("img")?.src).toBe("http://127.0.0.1:1/icon.png");
  fireEvent.click(build);
  expect(run).toHaveBeenCalledWith(expect.objectContaining({ id: "build" }), "scorecard.build");
  expect(build.disabled).toBe(true);
  finish();
  await waitFor(() => expect(build.disabled).toBe(false));
});

test("what stays pressed says so, and asks for the opposite", () => {
  const setSheetProtected = jest.fn();
  const ribbon = ribbonWith({ setSheetProtected });
  const lock = getByRole(ribbon.root, "button", { name: "Lock Sheet" });
  fireEvent.click(lock);
  ribbon.showSheetProtected(true);
  expect(lock.getAttribute("aria-pressed")).toBe("true");
  fireEvent.click(lock);
  expect(setSheetProtected.mock.calls).toEqual([[true], [false]]);
});

test("themes and the second author's text are handed on", () => {
  const setTheme = jest.fn();
  const typeAsSecondAuthor = jest.fn();
  const { root } = ribbonWith({ setTheme, typeAsSecondAuthor });
  fireEvent.change(getByLabelText(root, "Theme", { selector: "select" }), { target: { value: "high-contrast" } });
  fireEvent.change(getByLabelText(root, "What the second author types"), { target: { value: "0.9" } });
  fireEvent.submit(getByRole(root, "button", { name: "Type it" }));
  expect(setTheme).toHaveBeenCalledWith("high-contrast");
  expect(typeAsSecondAuthor).toHaveBeenCalledWith("0.9");
});
