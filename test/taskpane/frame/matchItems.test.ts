import { matchItems } from "../../../src/taskpane/frame/matchItems";

const items = ["Show Problems", "Show Rows Behind Indicator", "Take Back"].map((label) => ({ id: label, label }));

it("offers everything in its order where nothing is typed", () => {
  expect(matchItems(items, " ").map(({ item }) => item.label)).toEqual(items.map(({ label }) => label));
});

it("finds by some of the letters, best first, and says which", () => {
  const [best, ...others] = matchItems(items, "show ro");
  expect(best?.item.label).toBe("Show Rows Behind Indicator");
  expect(best?.parts.filter(({ isHit }) => isHit).map(({ text }) => text).join("")).toBe("Show Ro");
  expect(best?.parts.map(({ text }) => text).join("")).toBe("Show Rows Behind Indicator");
  expect(others.map(({ item }) => item.label)).not.toContain("Take Back");
});

it("finds nothing where nothing fits", () => expect(matchItems(items, "zzz")).toEqual([]));
