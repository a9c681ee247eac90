/** @jest-environment jsdom */
import { fireEvent } from "@testing-library/dom";
import { paneSplitter } from "../../../../host/workbench/page/splitter";

test("arrow keys, Home and End move it within the widths that a pane can have", () => {
  const widths: number[] = [];
  const bar = paneSplitter(590, (width) => widths.push(width));
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight", "Home", "ArrowRight", "End", "x"]) fireEvent.keyDown(bar, { key });
  expect(widths).toEqual([590, 600, 600, 590, 320, 320, 600]);
  expect(bar.getAttribute("aria-valuenow")).toBe("600");
});
