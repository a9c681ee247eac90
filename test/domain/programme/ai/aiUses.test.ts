import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { germanPhrase } from "../../../../src/domain/language/german/germanPhrase";
import { aiUseCatalogue } from "../../../../src/domain/programme/ai/aiUseCatalogue";
import { findAiUses, isInUse, type AiUses } from "../../../../src/domain/programme/ai/aiUses";
import { contextFigures } from "../../../../src/domain/indicators/context/contextFigures";
import { indicators } from "../../../../src/domain/indicators";
import { card } from "../../../layout/fixture/scorecardFixture";

const columns = ["use", "owner", "status", "effect", "guard"];
const rated = { ...card, lines: card.lines.map((line) => ({ ...line, reason: null })) };
function read(...rows: (readonly (string | null)[])[]): AiUses {
  const { "ai-uses": table } = exampleTables({ "ai-uses": { columns, rows } });
  if (table === undefined) throw new Error("There is a table");
  return findAiUses(table, rated, germanPhrase);
}

it("has ten uses, five of a kind, each with a guard that can be measured", () => {
  expect(aiUseCatalogue.map(({ group }) => group).sort()).toEqual([...Array<string>(5).fill("application"), ...Array<string>(5).fill("role")]);
  const known = new Set([...indicators, ...contextFigures].map(({ id }) => id));
  expect(aiUseCatalogue.filter(({ proposedGuard }) => !known.has(proposedGuard))).toEqual([]);
});

it("lists uses in the catalogue's order, the user's own last, and those that are not used", () => {
  const { uses, unused } = read(["Sings", null, "Pilot", null, null], ["Personalbedarf vorhersagen", "Kim", "Im Einsatz", "Ersetzt", null], ["Surfaces insight", null, "Idea", null, null]);
  expect(uses.map(({ key, status, effect, owner }) => [key, status, effect, owner])).toEqual([["insight", "idea", null, null], ["staffing", "running", "replaced", "Kim"], ["own sings", "pilot", null, null]]);
  expect(unused).toHaveLength(8);
  expect(uses.map(isInUse)).toEqual([false, true, true]);
});

it("takes the last row of a use", () => {
  expect(read(["Scales knowledge", "Kim", "Pilot", null, null], ["Scales knowledge", "Lea", "Running", null, null]).uses.map(({ owner }) => owner)).toEqual(["Lea"]);
});

it("puts the scorecard's value and the one before beside a guard, named in English or German", () => {
  const line = rated.lines.find(({ description, headline }) => description.id === "first-contact-resolution" && headline !== null);
  const guards = ["First-contact resolution", germanPhrase("First-contact resolution"), "first-contact-resolution"].map((guard) => read(["Scales knowledge", null, "Pilot", null, guard]).uses[0]?.guard);
  expect(germanPhrase("First-contact resolution")).not.toBe("First-contact resolution");
  for (const guard of guards) expect(guard).toMatchObject({ kind: "figure", id: "first-contact-resolution", value: line?.headline?.value, previous: line?.previous?.value ?? null, status: line?.headline?.status });
});

it("reads figures of the context as guards too, and says which words name nothing", () => {
  const figure = rated.context.find(({ value }) => value !== null);
  expect(read(["Scales knowledge", null, "Pilot", null, figure?.title ?? ""]).uses[0]?.guard).toMatchObject({ kind: "figure", id: figure?.id, value: figure?.value, status: null });
  expect(read(["Scales knowledge", null, "Pilot", null, "Mood"]).uses[0]?.guard).toEqual({ kind: "unknown", said: "Mood" });
  expect(read(["Scales knowledge", null, "Pilot", null, null]).uses[0]?.guard).toBeNull();
});
