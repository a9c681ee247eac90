import fc from "fast-check";
import type { FormulaEngine } from "../../../host/calc/engine/formulaEngine";
import { createUniverCalc } from "../../../host/calc/univerCalc";
import { WorkbookCalc } from "../../../host/calc/workbookCalc";
import type { CellValue } from "../../../host/model/cells";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { book, put, table } from "./book";

let day = 46_348; // 2026-11-22
const calc = createUniverCalc(() => day);

function sheetOf(model: WorkbookModel, index = 0): SheetModel {
  const sheet = model.sheets[index];
  if (!sheet) throw new Error("no such sheet");
  return sheet;
}

/** Puts a formula in the next column of row 1 of the last sheet and gives its value. */
function evaluate(model: WorkbookModel, formula: string, row = 0, column = 30): CellValue {
  const sheet = sheetOf(model, model.sheets.length - 1);
  put(sheet, row, column, { formula });
  calc.recalculate(model);
  return sheet.getValue(row, column);
}

describe("references", () => {
  const scorecard = (): WorkbookModel => {
    const model = book({
      "My 'Sheet": [["Leading", "Now", "It's [odd] #1"], ["A", 10, 1], ["B", 20, 2], ["C", 30, 3], ["Total", 60, 6]],
      Other: [[5]],
    });
    sheetOf(model).tables.push(table(1, "Leads", { row: 0, column: 0, rows: 5 }, ["Leading", "Now", "It's [odd] #1"], true));
    return model;
  };

  test.each([
    ["SUM(Leads[Now])", 60],
    ["SUM(leads[now])", 60],
    ["SUM(Leads)", 66],
    ["Leads[[#Headers],[Now]]", "Now"],
    ["SUM(Leads[[#All],[Now]])", 120],
    ["Leads[[#Totals],[Now]]", 60],
    ["SUM(Leads[[Now]:[It''s '[odd'] '#1]])", 66],
    ["SUM(Leads[It''s '[odd'] '#1])", 6],
    ["INDEX(Leads[Now],3)", 30],
    ["ROWS(Leads[#Data])", 3],
    ["COUNTIF(Leads[Leading],\"B\")", 1],
    ["Leads[Nothing]", { error: "#REF!" }],
    ["Nowhere[Now]", { error: "#REF!" }],
    ["Leads[@Now]", { error: "#VALUE!" }],
    ["'My ''Sheet'!B2+A1", 15],
    ["SUM('my ''sheet'!$B$2:$B$4)", 60],
    ["Missing!A1", { error: "#REF!" }],
    ["NoName", { error: "#NAME?" }],
  ])("%s", (formula, expected) => {
    expect(evaluate(scorecard(), formula)).toEqual(expected);
  });

  test("[@Col] and Table[[#This Row],[Col]] mean the formula's own row", () => {
    const model = scorecard();
    const sheet = sheetOf(model);
    const leads = sheet.tables[0];
    if (!leads) throw new Error("no table");
    leads.range.columns = 5;
    leads.columns.push({ id: 4, name: "Twice" }, { id: 5, name: "Share" });
    for (const row of [1, 2, 3]) {
      put(sheet, row, 3, { formula: "[@Now]*2" });
      put(sheet, row, 4, { formula: "Leads[[#This Row],[Twice]]/SUM([Twice])" });
    }
    expect(calc.recalculate(model)).toEqual({ computed: 6, left: [] });
    expect([1, 2, 3].map((row) => sheet.getValue(row, 3))).toEqual([20, 40, 60]);
    expect([1, 2, 3].map((row) => sheet.getValue(row, 4))).toEqual([20 / 120, 40 / 120, 0.5]);
  });

  test("names: of the workbook, of the sheet first, of formulas; a relative one is left", () => {
    const model = scorecard();
    const [first, second] = [sheetOf(model), sheetOf(model, 1)];
    model.names.push(
      { name: "Start", refersTo: "'My ''Sheet'!$B$2", sheet: null, hidden: false },
      { name: "Start", refersTo: "Other!$A$1", sheet: second, hidden: false },
      { name: "Three", refersTo: "=1+2", sheet: null, hidden: false },
      { name: "Nine", refersTo: "Three*Three", sheet: null, hidden: false },
      { name: "Left_cell", refersTo: "Other!A1", sheet: null, hidden: false },
      { name: "Loop", refersTo: "Loop+1", sheet: null, hidden: false },
    );
    put(first, 0, 10, { formula: "Start*1" });
    put(second, 0, 10, { formula: "start*1" });
    put(second, 1, 10, { formula: "Nine*Three" });
    put(second, 2, 10, { formula: "Left_cell" });
    put(second, 3, 10, { formula: "Loop" });
    const { left } = calc.recalculate(model);
    expect([first.getValue(0, 10), second.getValue(0, 10), second.getValue(1, 10)]).toEqual([10, 5, 27]);
    expect(left.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("a resized table is read where it now is", () => {
    const model = scorecard();
    const other = sheetOf(model, 1);
    put(other, 0, 1, { formula: "SUM(Leads[Now])" });
    calc.recalculate(model);
    const leads = sheetOf(model).tables[0];
    if (!leads) throw new Error("no table");
    leads.range.rows = 3;
    leads.hasTotals = false;
    expect(calc.recalculate(model).computed).toBe(1);
    expect(other.getValue(0, 1)).toBe(30);
  });
});

describe("what is recalculated", () => {
  test("cached values of a file just opened are kept, and nothing is marked changed", () => {
    const model = book({ S: [[1, { formula: "A1+1", cached: 99 }, { formula: "INDIRECT(\"A1\")", cached: 7 }]] });
    expect(calc.recalculate(model)).toEqual({ computed: 0, left: [] });
    expect(sheetOf(model).getValue(0, 1)).toBe(99);
    expect(sheetOf(model).changed.size).toBe(0);
  });

  test("formulas without a cached value are computed", () => {
    const model = book({ S: [[1, { formula: "A1+1" }]] });
    expect(calc.recalculate(model).computed).toBe(1);
    expect(sheetOf(model).getValue(0, 1)).toBe(2);
  });

  test("a change before the first call, and every later one, reaches its dependents only", () => {
    const model = book({ S: [[1, { formula: "A1+1", cached: 2 }, { formula: "B1*10", cached: 20 }, { formula: "SUM(A2:A9)", cached: 0 }]] });
    const sheet = sheetOf(model);
    sheet.setValue(0, 0, 5);
    expect(calc.recalculate(model).computed).toBe(2);
    expect([sheet.getValue(0, 1), sheet.getValue(0, 2)]).toEqual([6, 60]);
    expect(calc.recalculate(model).computed).toBe(0);
    sheet.setValue(3, 0, 4);
    expect(calc.recalculate(model).computed).toBe(1);
    expect(sheet.getValue(0, 3)).toBe(4);
    put(sheet, 0, 2, { formula: "B1*100" });
    expect(calc.recalculate(model).computed).toBe(1);
    expect(sheet.getValue(0, 2)).toBe(600);
  });

  test("an unchanged result stops the wave", () => {
    const model = book({ S: [[3, { formula: "SIGN(A1)" }, { formula: "B1+1" }]] });
    calc.recalculate(model);
    sheetOf(model).setValue(0, 0, 8);
    expect(calc.recalculate(model).computed).toBe(1);
  });

  test("TODAY() follows the clock", () => {
    const model = book({ S: [[{ formula: "TODAY()" }]] });
    calc.recalculate(model);
    expect(calc.recalculate(model).computed).toBe(0);
    day += 1;
    expect(calc.recalculate(model).computed).toBe(1);
    day -= 1;
    expect(sheetOf(model).getValue(0, 0)).toBe(46_349);
  });

  test("a whole column is read as far as there is data", () => {
    const model = book({ S: [[1], [2]], T: [[{ formula: "SUM(S!A:A)" }]] });
    calc.recalculate(model);
    sheetOf(model).setValue(5, 0, 10);
    calc.recalculate(model);
    expect(sheetOf(model, 1).getValue(0, 0)).toBe(13);
  });
});

describe("what is left", () => {
  test("an unknown function and all that depends on it keep their values, and the outcome says so", () => {
    const model = book({ S: [[1, { formula: "FORECAST.ETS(A1,A1,A1)", cached: 7 }, { formula: "B1+1", cached: 8 }, { formula: "A1+1", cached: 2 }]] });
    const sheet = sheetOf(model);
    sheet.setValue(0, 0, 2);
    const { computed, left } = calc.recalculate(model);
    expect(computed).toBe(1);
    expect(left.map(({ column, reason }) => [column, reason])).toEqual([
      [1, { kind: "function", name: "FORECAST.ETS" }],
      [2, { kind: "depends", on: "S!R1C2" }],
    ]);
    expect([1, 2, 3].map((column) => sheet.getValue(0, column))).toEqual([7, 8, 3]);
    expect(calc.recalculate(model).left).toHaveLength(2);
    put(sheet, 0, 1, { formula: "A1*10", cached: 7 });
    expect(calc.recalculate(model)).toEqual({ computed: 2, left: [] });
    expect(sheet.getValue(0, 2)).toBe(21);
  });

  test.each(["A1:A3", "A1#", "@A1:A3", "SUM((A1,A2))", "A1:INDEX(A:A,2)", "SUM(", "[1]Sheet1!A1", "LET(x,1,x)", "SUM(A:A B:B)", "SUM(S:T!A1)", "ROWS(A:A)"])(
    "%s is left, not guessed", (formula) => {
      const model = book({ S: [[1], [2], [3]], T: [[]] });
      put(sheetOf(model, 1), 0, 0, { formula, cached: 42 });
      expect(calc.recalculate(model).left).toHaveLength(1);
      expect(sheetOf(model, 1).getValue(0, 0)).toBe(42);
    },
  );

  test("a circle is found, what hangs on it is left, the rest is computed", () => {
    const model = book({ S: [[{ formula: "B1+1" }, { formula: "A1+1" }, { formula: "A1*2" }, { formula: "1+1" }, { formula: "E1" }]] });
    const { computed, left } = calc.recalculate(model);
    expect(computed).toBe(1);
    expect(left.map(({ column, reason }) => [column, reason.kind])).toEqual([[0, "circular"], [1, "circular"], [2, "depends"], [4, "circular"]]);
    put(sheetOf(model), 0, 1, { formula: "5" });
    expect(calc.recalculate(model).left.map(({ column }) => column)).toEqual([4]);
    expect([0, 1, 2].map((column) => sheetOf(model).getValue(0, column))).toEqual([6, 5, 12]);
  });
});

describe("the engine", () => {
  const failing: FormulaEngine = {
    open: () => undefined,
    forget: () => undefined,
    close: () => undefined,
    evaluate: () => {
      throw new Error("out of order");
    },
  };

  test("is not started for a workbook whose formulas are up to date, or that has none", () => {
    const start = jest.fn(() => failing);
    const idle = new WorkbookCalc(start, () => day);
    idle.recalculate(book({ S: [[1, 2]] }));
    idle.recalculate(book({ S: [[1, { formula: "A1+1", cached: 2 }]] }));
    expect(start).not.toHaveBeenCalled();
  });

  test("that fails on a formula leaves it as it was", () => {
    const model = book({ S: [[1, { formula: "A1+1" }]] });
    const { computed, left } = new WorkbookCalc(() => failing, () => day).recalculate(model);
    expect(computed).toBe(0);
    expect(left.map(({ reason }) => reason)).toEqual([{ kind: "syntax", detail: "out of order" }]);
  });
});

test("array formulas fill their block", () => {
  const model = book({ S: [[1, 4], [2, 5], [3, 6]] });
  const sheet = sheetOf(model);
  sheet.formulas.set(3, { text: "A1:A3*B1:B3", array: { row: 0, column: 3, rows: 4, columns: 1 } });
  put(sheet, 0, 4, { formula: "SUM(D1:D3)" });
  expect(calc.recalculate(model)).toEqual({ computed: 2, left: [] });
  expect([0, 1, 2, 3].map((row) => sheet.getValue(row, 3))).toEqual([4, 10, 18, { error: "#N/A" }]);
  expect(sheet.getValue(0, 4)).toBe(32);
});

test("the 1904 system: serials count from its own first day", () => {
  const model = book({ S: [[]] });
  model.date1904 = true;
  const shift = 1462;
  expect(evaluate(model, "DATE(2026,11,22)", 0)).toBe(46_348 - shift);
  expect(evaluate(model, "YEAR(AE1)*10000+MONTH(AE1)*100+DAY(AE1)", 1)).toBe(20_261_122);
  expect(evaluate(model, "TODAY()-AE1", 2)).toBe(0);
  expect(evaluate(model, "EOMONTH(AE1,0)", 3)).toBe(46_356 - shift);
  expect(evaluate(model, "EDATE(AE1,1)", 4)).toBe(46_378 - shift);
  expect(evaluate(model, "WEEKDAY(AE1)", 5)).toBe(1);
  expect(evaluate(model, "NETWORKDAYS(AE1,AE1+5)", 6)).toBe(5);
});

test("recalculating step by step gives what recalculating at once gives", () => {
  const texts = (row: number): string[] => [`A${row}+SUM($A$1:A${row})`, `IF(B${row}>10,B${row},C${row === 1 ? 6 : row - 1})`];
  const build = (values: readonly number[]): WorkbookModel =>
    book({ S: values.map((value, index) => [value, ...texts(index + 1).slice(0, index === 0 ? 1 : 2).map((formula) => ({ formula }))]) });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -9, max: 9 })), { maxLength: 6 }), (start, edits) => {
      const stepwise = build(start);
      calc.recalculate(stepwise);
      const values = [...start];
      for (const [row, value] of edits) {
        values[row] = value;
        sheetOf(stepwise).setValue(row, 0, value);
        calc.recalculate(stepwise);
      }
      const atOnce = build(values);
      calc.recalculate(atOnce);
      for (let row = 0; row < 5; row++) for (let column = 0; column < 3; column++) {
        expect(sheetOf(stepwise).getValue(row, column)).toEqual(sheetOf(atOnce).getValue(row, column));
      }
    }),
    { numRuns: 60 },
  );
});
