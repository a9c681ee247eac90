import fc from "fast-check";
import { longestSheetName } from "../../src/layout/freeSheetName";
import { safeSheetName } from "../../src/layout/safeSheetName";

it.each([
  ["Scorecard · Billing", "Scorecard · Billing"],
  ["Scorecard · R&D [EU]: a/b\\c*d?", "Scorecard · R&D EU a b c d"],
  ["'Tis the team's'", "Tis the team's"],
  ["Scorecard · Customer Success Europe", "Scorecard · Customer Success E…"],
  ["Scorecard · Customer Care Team B East", "Scorecard · Customer Care Team…"],
])("makes of %j %j", (text, name) => {
  expect(safeSheetName(text)).toBe(name);
});

it("never gives a name that Excel refuses", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
    const name = safeSheetName(`Scorecard · ${text}`);
    expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    expect(name.length).toBeLessThanOrEqual(longestSheetName);
    expect(encodeURI(name)).not.toBe("");
  }));
});
