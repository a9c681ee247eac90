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

it("draws the limits of each stretch between marked changes, and says what the last one still needs", () => {
  const plain = exampleLine("first-contact-resolution", [0.6, 0.7, 0.8, 0.81, 0.82]);
  const starts = plain.series.map(({ period }) => period.start);
  const line = { ...plain, bounds: null, stretches: [
    { start: starts[0] ?? 0, marks: [], limits: { mean: 0.65, lower: 0.55, upper: 0.75 }, missing: 0 },
    { start: starts[2] ?? 0, marks: [], limits: { mean: 0.8, lower: 0.7, upper: 0.9 }, missing: 0 },
    { start: starts[4] ?? 0, marks: [], limits: null, missing: 11 },
  ] };
  render(<TrendChart line={line} texts={english} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["limits in 11 months"]);
  const drawn = [...screen.getByRole("img").querySelectorAll("line")].map((one) => [one.getAttribute("x1"), one.getAttribute("x2")]);
  // Five places from 4 to 316: the edges lie halfway between the second and the third, and before the fifth.
  expect(drawn).toEqual([["0", "121"], ["0", "121"], ["121", "277"], ["121", "277"]]);
});

it("draws the values alone where there is neither", () => {
  render(<TrendChart line={{ ...exampleLine("first-contact-resolution", [0.6, 0.7]), bounds: null }} texts={english} />);
  expect([screen.queryByRole("list"), screen.getByRole("img").querySelectorAll("line").length]).toEqual([null, 0]);
});
