import { makeAccounts, makeContributions, makeDecisions, makeEffortAnswers, makeInteractions, makeQuestions, makeSuggestions } from "./activity";
import { makeCases } from "./cases";
import { addFlaws } from "./flaws";
import { makePeople } from "./organisation";
import { makePeopleTable, makeRoleFills, makeTeamsTable } from "./people";
import type { SheetTable } from "./sheetTable";

const seed = 20261031;

/** Every table of the sample, in the order of its sheets. */
export function makeSample(): SheetTable[] {
  const people = makePeople(seed);
  const tables = [
    makeCases(people, seed + 1), makeDecisions(people, seed + 2), makeContributions(people, seed + 3), makeSuggestions(people, seed + 4),
    makeInteractions(people, seed + 5), makeQuestions(people, seed + 6), makePeopleTable(people), makeTeamsTable(people), makeRoleFills(people, seed + 7),
    makeEffortAnswers(people, seed + 8), makeAccounts(seed + 9),
  ];
  return tables.map((table, index) => addFlaws(table, seed + 100 + index));
}
