import { aiEffects, aiStatuses, aiUseCatalogue } from "../../../src/domain/programme/ai/aiUseCatalogue";
import { chosen, type Choice } from "../../../src/domain/programme/choice";
import { developmentKinds } from "../../../src/domain/programme/pipeline/developmentKinds";
import { readinessChoices } from "../../../src/domain/programme/pipeline/readiness";
import { signals } from "../../../src/domain/programme/pipeline/signals";
import { englishInput } from "../../../src/layout/texts/englishInput";
import { germanInput } from "../../../src/layout/texts/german/germanInput";

const catalogues: readonly (readonly [string, readonly Choice<string>[]])[] = [
  ["potential-ratings.signal", signals], ["development-assignments.kind", developmentKinds], ["succession.readiness", readinessChoices],
  ["ai-uses.use", aiUseCatalogue], ["ai-uses.status", aiStatuses], ["ai-uses.effect", aiEffects],
];

it.each(catalogues)("understands every word that is offered for %s, in English and in German, as the same", (column, catalogue) => {
  const [english, german] = [englishInput, germanInput].map(({ choices }) => (choices[column] ?? []).map((word) => chosen(word, catalogue)));
  expect(new Set(english)).toEqual(new Set(catalogue.map(({ id }) => id)));
  expect(german).toEqual(english);
});
