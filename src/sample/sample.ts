import { makeAccounts, makeContributions, makeDecisions, makeEffortAnswers, makeInteractions, makeQuestions, makeSuggestions } from "./activity";
import { makeCases } from "./cases";
import { addFlaws } from "./flaws";
import { makePeople } from "./organisation";
import { makePeopleTable, makeRoleFills, makeTeamsTable } from "./people";
import type { SheetTable } from "./sheetTable";

/** By which chance makes the sample. */
export const sampleSeed = 20261031;

/** Every table of the sample, in the order of its sheets. */
export function makeSample(): SheetTable[] {
  const people = makePeople(sampleSeed);
  const tables = [
    makeCases(people, sampleSeed + 1), makeDecisions(people, sampleSeed + 2), makeContributions(people, sampleSeed + 3), makeSuggestions(people, sampleSeed + 4),
    makeInteractions(people, sampleSeed + 5), makeQuestions(people, sampleSeed + 6), makePeopleTable(people), makeTeamsTable(people), makeRoleFills(people, sampleSeed + 7),
    makeEffortAnswers(people, sampleSeed + 8), makeAccounts(sampleSeed + 9),
  ];
  return tables.map((table, index) => addFlaws(table, sampleSeed + 100 + index));
}
