import { germanPhrases } from "../../../src/domain/language/german/germanPhrases";
import { languageOf } from "../../../src/domain/language/language";
import { loadPhrases } from "../../../src/domain/language/phrases";
import { phrasesOf } from "../../../src/domain/language/phrasesOf";
import { columnTitle } from "../../../src/domain/table/columnTitle";
import { datasets } from "../../../src/domain/table/datasets";
import { matchColumns, nothingGiven } from "../../../src/domain/table/match/matchColumns";
import { builtInPhrases } from "./builtInPhrases";

/** As an entry is written: `#` for every number. */
const pattern = (phrase: string): string => (phrase in germanPhrases ? phrase : phrase.replaceAll(/\d+/gu, "#"));

test.each([["de", "de"], ["de-AT", "de"], ["de_CH", "de"], ["DE", "de"], ["en-US", "en"], ["den", "en"], ["fr", "en"], ["", "en"]] as const)("the language of %j is %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

describe("the words of definitions in German", () => {
  const phrases = [...builtInPhrases()];

  test("are there for every one of them", () => {
    // A range of numbers and a name that is no word stay as they are.
    expect(phrases.filter((phrase) => !(pattern(phrase) in germanPhrases) && !/^\d+-\d+$/u.test(phrase))).toEqual([]);
  });

  test("are all of some definition", () => {
    const used = new Set(phrases.map(pattern));
    expect(Object.keys(germanPhrases).filter((phrase) => !used.has(phrase))).toEqual([]);
  });

  test("keep numbers, and what they do not know", async () => {
    const say = await loadPhrases("de");
    expect(say("Followed by a repeat within 14 days")).toBe("Wiederholung innerhalb von 14 Tagen");
    expect(say("Median")).toBe("Median");
    expect(say("Colour of the sky on day 3")).toBe("Colour of the sky on day 3");
    expect(phrasesOf({ "# of #": "# von #" })("3 of 10")).toBe("3 von 10");
    expect((await loadPhrases("en"))("Median answer time")).toBe("Median answer time");
  });

  test("of a dataset's columns are headers by which each of them is known", async () => {
    const say = await loadPhrases("de");
    const unknown = datasets.flatMap((dataset) => {
      const headers = dataset.columns.map(({ id }) => say(columnTitle(id)));
      const { columns } = matchColumns(dataset, { headers }, nothingGiven, true);
      return dataset.columns.flatMap((column, index) => (columns.some((match) => match.column === column && match.index === index) ? [] : [`${dataset.id}.${column.id}: ${headers[index] ?? ""}`]));
    });
    expect(unknown).toEqual([]);
  });
});
