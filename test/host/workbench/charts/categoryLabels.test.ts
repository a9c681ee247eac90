import { fitLabels } from "../../../../host/workbench/charts/categoryLabels";
import { measureLetters } from "./sampleCharts";

// A letter is 5 pixels wide and a line 13 high.
const font = { size: 10, isBold: false };
const fit = (texts: readonly string[], slot: number, spacing: number | null = null): ReturnType<typeof fitLabels> => fitLabels(texts, slot, spacing, font, measureLetters);

describe("labels of categories", () => {
  it("stand on one line where there is room", () => {
    expect(fit(["Jan", "Feb"], 20)).toEqual({ texts: ["Jan", "Feb"], rotate: 0, spacing: 1, height: 13 });
  });

  it("are broken between words", () => {
    expect(fit(["Billing questions", "Sales"], 60)).toMatchObject({ texts: ["Billing\nquestions", "Sales"], rotate: 0, height: 26 });
  });

  it("slant, then stand upright, then leave some out", () => {
    const texts = ["September", "October", "November"];
    expect(fit(texts, 30)).toMatchObject({ rotate: 45, spacing: 1 });
    expect(fit(texts, 15)).toMatchObject({ rotate: 90, spacing: 1 });
    expect(fit(texts, 5)).toMatchObject({ rotate: 90, spacing: 3 });
  });

  it("take the room of blank neighbours", () => {
    expect(fit(["Nov 2024", "", "", "", "Oct 2026"], 15)).toMatchObject({ rotate: 0, spacing: 1 });
  });

  it("keep the spacing that was set", () => {
    expect(fit(["Nov 2024", "Dec 2024", "Jan 2025", "Feb 2025", "Mar 2025"], 15, 4)).toMatchObject({ rotate: 0, spacing: 4 });
    expect(fit(["September", "October", "November"], 5, 1)).toMatchObject({ rotate: 90, spacing: 1 });
  });
});
