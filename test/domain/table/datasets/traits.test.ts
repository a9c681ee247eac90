import { rowChecks } from "../../../../src/domain/diagnostics/rowChecks";
import { asWords, holdsWord } from "../../../../src/domain/measure/words";
import { datasets } from "../../../../src/domain/table/datasets";

const columns = datasets.flatMap((dataset) => dataset.columns.map((column) => ({ dataset, column })));

test("a column comes after date columns of its own dataset", () => {
  for (const { dataset, column } of columns) {
    for (const id of column.after ?? []) {
      expect(column.type).toBe("date");
      expect(dataset.columns.find((other) => other.id === id)?.type).toBe("date");
    }
  }
});

test("what guesses hold of the order of dates is checked in every row", () => {
  const ordered = columns.flatMap(({ dataset, column }) => (column.after?.[0] === undefined ? [] : [`${dataset.id}.${column.id}-before-${column.after[0]}`]));
  expect(ordered.length).toBeGreaterThan(5);
  expect(rowChecks.map(({ code }) => code)).toEqual(expect.arrayContaining(ordered));
});

test("only texts have a vocabulary, without words that are nothing", () => {
  for (const { column } of columns) {
    if (column.words === undefined) continue;
    expect(column.type).toBe("text");
    for (const word of column.words.flat()) expect([word, asWords(word).trim()]).not.toEqual([word, ""]);
  }
});

test("a word of a group is taken for none of the groups before it", () => {
  for (const { column: { id, words = [] } } of columns) {
    words.forEach((group, at) => {
      const before = words.slice(0, at).flat();
      for (const word of group) expect([id, word, before.filter((other) => holdsWord(word, [other]))]).toEqual([id, word, []]);
    });
  }
});
