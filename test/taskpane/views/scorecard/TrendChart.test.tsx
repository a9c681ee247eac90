/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { TrendChart } from "../../../../src/taskpane/views/scorecard/TrendChart";
import { english } from "../../../../src/taskpane/texts/english";
import { exampleLine } from "../../exampleAnswer";

it("draws the target and the limits of usual variation beside the values, and says what they are", () => {
  const line = { ...exampleLine("first-contact-resolution", [0.6, 0.7]), limits: { mean: 0.65, lower: 0.55, upper: 0.75 } };
  render(<TrendChart line={line} texts={english} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["target 80 %", "usual variation 55 % to 75 %"]);
  expect(screen.getByRole("img").querySelectorAll("line")).toHaveLength(3);
});

it("draws the values alone where there is neither", () => {
  render(<TrendChart line={{ ...exampleLine("first-contact-resolution", [0.6, 0.7]), bounds: null }} texts={english} />);
  expect([screen.queryByRole("list"), screen.getByRole("img").querySelectorAll("line").length]).toEqual([null, 0]);
});
