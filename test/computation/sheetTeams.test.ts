import { sheetTeams, type SheetWishes } from "../../src/computation/sheetTeams";

const teams = ["Billing", "Digital", "Returns"];
const wish = (wishes: Partial<SheetWishes>): ReturnType<typeof sheetTeams> =>
  sheetTeams({ shape: "organisation", teams, mainTeam: null, standing: [], renamedTo: () => null, ...wishes });
const keysOf = (wishes: Partial<SheetWishes>): string[] => wish(wishes).sheets.map(({ key }) => key);

it("gives no team a sheet where one scorecard is wanted", () => {
  expect(wish({})).toEqual({ sheets: [], gone: [] });
});

it("gives every team a sheet where one for each is wanted", () => {
  expect(wish({ shape: "teams" }).sheets).toEqual([{ team: "Billing", key: "billing" }, { team: "Digital", key: "digital" }, { team: "Returns", key: "returns" }]);
});

it("makes no second sheet of the team that the main scorecard shows, unless that one is kept out of sight", () => {
  expect(keysOf({ shape: "both", mainTeam: "Digital" })).toEqual(["billing", "returns"]);
  expect(keysOf({ shape: "teams", mainTeam: "Digital" })).toEqual(["billing", "digital", "returns"]);
});

it("keeps sheets that stand up to date whatever is wanted now", () => {
  expect(keysOf({ standing: ["returns"] })).toEqual(["returns"]);
  expect(keysOf({ shape: "both", mainTeam: "Returns", standing: ["returns"] })).toEqual(["billing", "digital", "returns"]);
});

describe("a team that got another name", () => {
  const renamedTo = (name: string): string | null => (["chat", "messaging"].includes(name) ? "Digital" : null);

  it("keeps the sheet with its former name", () => {
    expect(wish({ shape: "both", standing: ["chat"], renamedTo })).toEqual({
      sheets: [{ team: "Billing", key: "billing" }, { team: "Digital", key: "chat" }, { team: "Returns", key: "returns" }], gone: [],
    });
  });

  it("has one sheet where several stand: that of its present name, else the first by name", () => {
    expect(wish({ standing: ["messaging", "chat"], renamedTo })).toEqual({ sheets: [{ team: "Digital", key: "chat" }], gone: ["messaging"] });
    expect(wish({ standing: ["chat", "digital"], renamedTo })).toEqual({ sheets: [{ team: "Digital", key: "digital" }], gone: ["chat"] });
  });
});

it("tells which sheets are no team's any more", () => {
  expect(wish({ shape: "both", standing: ["onboarding", "billing"] }).gone).toEqual(["onboarding"]);
});
