import { sameCell } from "../../../layout/merge/sameCell";
import { addTables, writeSheetCells } from "../writeCells";
import { scratchPlan } from "./scratchPlan";
import type { SelfTestCase } from "./selfTestCase";

/**
 * Formulas of every kind that the sheets hold. A refresh knows its own cells by what it reads back, so another spelling, which
 * Excel is free to choose, must be one that the comparison knows: else the cell would be taken for one that was typed over.
 */
export const formulaCases: readonly SelfTestCase[] = [
  {
    feature: "Formulas are read back in a spelling that is known",
    members: ["TableCollection.add", "Table.name", "Range.formulas"],
    apiSet: "1.7",
    run: async ({ context, sheet, row, stem, queue }) => {
      const table = `${stem}Spelling`;
      const inTable = [
        '=IF(ISNUMBER([@[Default target]]),[@[Default target]],"–")',
        '=IF([@Now]="","– no data",IF([@Now]>=[@[Default target]],"✔ on target","✖ off target"))',
        `=IF(ABS([@Now]-AVERAGE(${table}[Now]))<0.05,"=",IF([@Now]>1,"▲ ","▼ ")&TEXT([@Now],"0.0"))`,
      ];
      const outside = [
        `="✔ "&(COUNTIF(${table}[Verdict],"✔*")+COUNTIF(${table}[Verdict],"●*"))&" on target"`,
        `=IFERROR("1 · "&INDEX(${table}[Verdict],MATCH("a",${table}[Key],0)),"gone")`,
        `=REPT("■",COUNTIFS(${table}[Now],">=1",${table}[Verdict],"✔*"))&REPT("□",MAX(0,3-1))`,
        `=IFERROR(CHOOSE(MONTH(TODAY()),"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"),"")`,
        '=HYPERLINK("#\'Sheet 1\'!A1","Sheet 1")',
      ];
      const plan = scratchPlan({
        areas: [{ id: "outside", row: row + 3, column: 0, owner: "addin", cells: [outside.map((formula) => ({ formula }))] }],
        tables: [{
          id: table, row, column: 0,
          columns: ["Now", "Default target", "Target", "Verdict", "Change"].map((header) => ({ header, owner: "addin" })),
          rows: [{ key: "a", cells: [1.5, 1, ...inTable.map((formula) => ({ formula }))] }],
        }],
      });
      await addTables(sheet, plan, queue);
      await writeSheetCells(sheet, plan, queue);
      await queue.send();
      const own = sheet.getRangeByIndexes(row + 1, 2, 1, inTable.length).load("formulas");
      const others = sheet.getRangeByIndexes(row + 3, 0, 1, outside.length).load("formulas");
      await context.sync();
      const [read = []] = own.formulas as string[][];
      const [readOutside = []] = others.formulas as string[][];
      return [...inTable, ...outside].map((formula, index) => {
        const was = [...read, ...readOutside][index];
        return { what: "Range.formulas", expected: formula, was: was !== undefined && sameCell({ formula }, was) ? formula : was };
      });
    },
  },
];
