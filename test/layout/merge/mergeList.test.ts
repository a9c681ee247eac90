import fc from "fast-check";
import type { Diagnostic } from "../../../src/domain/diagnostics/diagnostic";
import { planDataQuality } from "../../../src/layout/dataQualitySheet";
import { findingsTableId } from "../../../src/layout/dataQuality/geometry";
import type { Edit } from "../../../src/layout/merge/edit";
import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import type { PresentValue } from "../../../src/layout/merge/presentSheet";
import type { WrittenSheet } from "../../../src/layout/merge/writtenSheets";
import { english } from "../../../src/layout/texts/english";
import { card, context } from "../fixture/scorecardFixture";
import { SheetInMemory } from "../fixture/presentOf";

const finding = (name: string, rows = 3): Diagnostic => ({
  severity: "warning", code: `test.${name}`, message: `Something about ${name}.`, table: "Cases", column: name, row: 0, address: `Cases!A${rows}`, rows,
});
const planOf = (names: readonly (string | Diagnostic)[]) =>
  planDataQuality(card, { ...context, diagnostics: names.map((name) => (typeof name === "string" ? finding(name) : name)) });
const built = (...names: string[]): SheetInMemory => new SheetInMemory(planOf(names));

function refresh(sheet: SheetInMemory, names: readonly (string | Diagnostic)[]): readonly Edit[] {
  const { edits } = mergeSheets([planOf(names)], [sheet.present()]);
  for (const edit of edits) if (edit.kind !== "addSheet" && edit.kind !== "deleteSheet") sheet.apply(edit);
  return edits;
}

/** Column, mark and note of each row of the table. */
function shown(sheet: SheetInMemory): string[] {
  const table = sheet.present().tables.find(({ id }) => id === findingsTableId);
  const at = (cells: readonly PresentValue[], header: string): string => String(cells[table?.headers.indexOf(header) ?? -1] ?? "");
  const { columns } = english.quality;
  return (table?.rows ?? []).map((cells) => [at(cells, columns.column), at(cells, columns.needsYou) === english.quality.gone ? "gone" : "", at(cells, columns.note)].filter((part) => part !== "").join(" "));
}

function note(sheet: SheetInMemory, name: string, text: string): void {
  const table = sheet.present().tables.find(({ id }) => id === findingsTableId);
  if (!table) throw new Error("no table");
  const row = table.rows.findIndex((cells) => cells.includes(name));
  sheet.set(table.row + 1 + row, table.column + table.headers.indexOf(english.quality.columns.note), text);
}

describe("a table whose rows come and go", () => {
  test("has nothing to do where the findings are the same, wherever the user sorted them", () => {
    const sheet = built("a", "b", "c");
    sheet.reverseRows(findingsTableId);
    expect(refresh(sheet, ["a", "b", "c"])).toEqual([]);
    expect(shown(sheet)).toEqual(["c", "b", "a"]);
  });

  test("changes only the cells of a finding that more rows share", () => {
    const sheet = built("a", "b");
    sheet.reverseRows(findingsTableId);
    const edits = refresh(sheet, ["a", finding("b", 4)]);
    expect(edits.filter(({ kind }) => kind === "tableRows")).toEqual([]);
    expect(edits.flatMap((edit) => (edit.kind === "cells" ? edit.after.flat().filter((cell) => cell !== null) : []))).toEqual([4, { formula: '=HYPERLINK("#Cases!A4","Cases!A4")' }]);
  });

  test("grows and shrinks, in the order of the plan, and each note stays with its finding", () => {
    const sheet = built("a", "b");
    note(sheet, "a", "mine");
    note(sheet, "b", "yours");
    const edits = refresh(sheet, ["c", "b", "d", "a"]);
    expect(shown(sheet)).toEqual(["c", "b yours", "d", "a mine"]);
    expect(edits.find((edit) => edit.kind === "tableRows")).toMatchObject({ before: 2, after: 4 });
    note(sheet, "b", "");
    refresh(sheet, ["a"]);
    expect(shown(sheet)).toEqual(["a mine"]);
  });

  test("keeps a row that is gone for its note, marks it, and takes it up when it is found again", () => {
    const sheet = built("a", "b", "c");
    note(sheet, "b", "asked Anna");
    refresh(sheet, ["c"]);
    expect(shown(sheet)).toEqual(["c", "b gone asked Anna"]);
    expect(refresh(sheet, ["c"])).toEqual([]);
    refresh(sheet, ["b", "c"]);
    expect(shown(sheet)).toEqual(["c", "b asked Anna"]);
    refresh(sheet, ["c"]);
    note(sheet, "b", "");
    refresh(sheet, ["c"]);
    expect(shown(sheet)).toEqual(["c"]);
  });

  test("keeps a row that is the user's own and the columns that the user added", () => {
    const sheet = built("a", "b");
    const { row, column } = sheet.table(findingsTableId);
    sheet.insertColumn(column + 3, "Ticket");
    sheet.set(row + 2, column + 3, "T-17");
    refresh(sheet, ["c"]);
    expect(shown(sheet)).toEqual(["c", "b gone"]);
    expect(sheet.get(row + 2, column + 3)).toBe("T-17");
  });

  test("leaves a last row that goes in sight where something stands beside it, wherever it comes to stand", () => {
    const sheet = built("a", "b", "c", "d");
    const { row, column, columns } = sheet.table(findingsTableId);
    sheet.set(row + 3, column + columns + 1, "typed beside c");
    const edits = refresh(sheet, ["a"]);
    expect(edits.flatMap((edit) => (edit.kind === "tableRows" || edit.kind === "tableLines" ? [edit] : []))).toMatchObject([
      { kind: "tableRows", before: 4, after: 1, inSight: [row + 3] },
    ]);
    const other = built("a", "b", "c", "d");
    other.set(row + 4, column + columns + 1, "typed beside d");
    const changes = refresh(other, ["a", "c"]).flatMap((edit) => (edit.kind === "tableRows" || edit.kind === "tableLines" ? [edit] : []));
    expect(changes).toMatchObject([{ kind: "tableLines", at: row + 2 }, { kind: "tableRows", before: 3, after: 2, inSight: [row + 3] }]);
  });

  test("keeps a row for a formula that the user wrote there alone, not for one that fills a column", () => {
    const sheet = built("a", "b", "d");
    const { row, column } = sheet.table(findingsTableId);
    sheet.insertColumn(column + 3, "Days");
    for (const line of [1, 2, 3]) sheet.set(row + line, column + 3, `=TODAY()-A${row + line + 1}`);
    note(sheet, "b", "=1+1");
    refresh(sheet, ["c"]);
    expect(shown(sheet)).toEqual(["c", "b gone =1+1"]);
  });

  test("keeps each row for a formula that the user wrote there and copied to another, also where most rows have it and where no row has a key", () => {
    const sheet = built("a", "b", "c", "d");
    const { row, column } = sheet.table(findingsTableId);
    for (const name of ["a", "b", "c"]) note(sheet, name, `=COUNTA(${findingsTableId}[Code])`);
    for (const at of [2, 4]) {
      sheet.insertRow(row + at);
      sheet.set(row + at, column + 1, '="mine"&1');
    }
    refresh(sheet, ["d", "e"]);
    const formula = `=COUNTA(${findingsTableId}[Code])`;
    expect(shown(sheet)).toEqual(["d", "e", `a gone ${formula}`, "", `b gone ${formula}`, "", `c gone ${formula}`]);
    expect([4, 6].map((line) => sheet.get(row + line, column + 1))).toEqual(['="mine"&1', '="mine"&1']);
  });

  test("lets a row of the user's go in which nothing stands but what fills its columns", () => {
    const sheet = built("a", "b", "c");
    const { row, column } = sheet.table(findingsTableId);
    sheet.insertColumn(column + 3, "Days");
    sheet.insertRow(row + 2);
    for (const line of [1, 2, 3, 4]) sheet.set(row + line, column + 3, `=TODAY()-$A${row + line + 1}`);
    refresh(sheet, ["a", "b", "c"]);
    expect(shown(sheet)).toEqual(["a", "b", "c"]);
  });

  test("continues the formula that fills a column of the user's into the rows that come", () => {
    const sheet = built("a", "b");
    const { row, column } = sheet.table(findingsTableId);
    sheet.insertColumn(column + 3, "Twice");
    for (const line of [1, 2]) sheet.set(row + line, column + 3, "=[@Rows]*2");
    refresh(sheet, ["c", "d", "a"]);
    for (const line of [1, 2, 3]) expect(sheet.get(row + line, column + 3)).toMatch(/^=\[@\[?Rows]?]\*2$/);
    expect(refresh(sheet, ["c", "d", "a"])).toEqual([]);
  });

  test("keeps a row whose key somebody typed over, with its key, beside the finding that gets a row again", () => {
    const sheet = built("a", "b");
    const { row, column, columns } = sheet.table(findingsTableId);
    sheet.set(row + 1, column + columns - 1, 1_000_030);
    sheet.set(row + 1, column + 1, "seen");
    let written: readonly WrittenSheet[] = [planOf(["a", "b"])];
    for (const names of [["a", "b"], ["b"]]) {
      const merged = mergeSheets([planOf(names)], [sheet.present()], { written, kept: new Set(), taken: new Set() });
      for (const edit of merged.edits) if (edit.kind !== "addSheet" && edit.kind !== "deleteSheet") sheet.apply(edit);
      written = merged.written;
      expect(shown(sheet)).toEqual([...names, "a"]);
      expect([1, columns - 1].map((at) => sheet.get(row + 1 + names.length, column + at))).toEqual(["seen", 1_000_030]);
    }
  });

  test("leaves out new rows where something stands below, never those that the user wrote into", () => {
    const sheet = built("a", "b");
    const { row, column, rows } = sheet.table(findingsTableId);
    note(sheet, "b", "mine");
    sheet.set(row + rows + 2, column, "below");
    refresh(sheet, ["c", "d", "e", "f"]);
    expect(shown(sheet)).toEqual(["c", "d", "b gone mine"]);
    expect(sheet.get(row + rows + 2, column)).toBe("below");
  });

  test("keeps a row for a computed cell that the user typed over, at every refresh", () => {
    const sheet = built("a", "b");
    const { row, column } = sheet.table(findingsTableId);
    let written: readonly WrittenSheet[] = [planOf(["a", "b"])];
    sheet.set(row + 2, column + 3, "said otherwise");
    for (const names of [["a", "c"], ["a"]]) {
      const merged = mergeSheets([planOf(names)], [sheet.present()], { written, kept: new Set(), taken: new Set() });
      for (const edit of merged.edits) if (edit.kind !== "addSheet" && edit.kind !== "deleteSheet") sheet.apply(edit);
      written = merged.written;
      expect(shown(sheet)).toEqual([...names, "b gone"]);
    }
    expect(sheet.get(row + 2, column + 3)).toBe("said otherwise");
  });

  test("says in one row that nothing was found, and leaves it when something is", () => {
    const sheet = built();
    expect(shown(sheet)).toEqual([""]);
    refresh(sheet, ["a"]);
    expect(shown(sheet)).toEqual(["a"]);
    refresh(sheet, []);
    expect(sheet.present().tables[0]?.rows.map((cells) => cells[3])).toEqual([english.quality.nothing]);
  });

  test("never grows over what stands below it", () => {
    const sheet = built("a");
    const { row, column } = sheet.table(findingsTableId);
    sheet.set(row + 4, column, "typed below");
    refresh(sheet, ["a", "b", "c", "d", "e"]);
    expect(shown(sheet)).toEqual(["a", "b", "c"]);
    expect(sheet.get(row + 4, column)).toBe("typed below");
  });

  test("makes the rows that it writes as high as their texts need", () => {
    const sheet = built("a", "b");
    const long = { ...finding("b"), message: "word ".repeat(60).trim() };
    const [heights] = refresh(sheet, ["a", long]).flatMap((edit) => (edit.kind === "rowHeights" ? [edit.heights] : []));
    expect(heights).toEqual([{ row: sheet.table(findingsTableId).row + 2, height: 81 }]);
  });

  test("loses no note and is done after one refresh, whatever is found in turn", () => {
    const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 6 });
    const step = fc.record({ names, noted: fc.option(fc.nat(5), { nil: null }), sorted: fc.boolean() });
    fc.assert(fc.property(names, fc.array(step, { minLength: 1, maxLength: 5 }), (first, steps) => {
      const sheet = built(...first);
      const notes = new Map<string, string>();
      let present = first;
      steps.forEach(({ names: found, noted, sorted }, index) => {
        const name = noted === null ? undefined : present[noted];
        if (name !== undefined) {
          note(sheet, name, `note ${index}`);
          notes.set(name, `note ${index}`);
        }
        if (sorted) sheet.reverseRows(findingsTableId);
        refresh(sheet, found);
        expect(refresh(sheet, found)).toEqual([]);
        present = found;
      });
      const rows = shown(sheet);
      for (const [name, text] of notes) expect(rows.filter((row) => row.startsWith(name) && row.endsWith(text))).toHaveLength(1);
      for (const name of present) expect(rows.filter((row) => row.split(" ")[0] === name)).toHaveLength(1);
    }), { numRuns: 60 });
  });
});
