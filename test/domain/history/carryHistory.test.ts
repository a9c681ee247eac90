import { carryHistory } from "../../../src/domain/history/carryHistory";
import { remembered, result, run } from "./historyFixture";

const renamedTo = (name: string): string | null => (name === "Chat" || name === "Talk" ? "Digital" : null);

it("finds a renamed team's rows and published values by its present name", () => {
  const chat = run([result({ team: "Chat" })], { publishing: { by: "" }, card: { ...run([result({ team: "Chat" })]).card, team: null } });
  const past = remembered(run([result(), result({ team: "Chat" })], { publishing: { by: "" } }), chat);
  const carried = past && carryHistory(past.history, renamedTo);
  expect(carried?.rows.map(({ team }) => team)).toEqual([null, "Digital"]);
  expect(carried?.publications[0]?.values.map(({ team }) => team)).toEqual([null, "Digital"]);
});

it("leaves a team that has rows under the new name, and the second of two that got it", () => {
  const past = remembered(run([result({ team: "Chat" }), result({ team: "Talk" }), result()]));
  expect(past && carryHistory(past.history, renamedTo).rows.map(({ team }) => team)).toEqual([null, "Digital", "Talk"]);
});
