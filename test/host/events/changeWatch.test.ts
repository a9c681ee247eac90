import { createUniverCalc } from "../../../host/calc/univerCalc";
import type { ModelChange } from "../../../host/events/modelChange";
import type { ExcelHost } from "../../../host/createHost";
import { blockAddress } from "../../../host/objects/range/address";
import { noCalc, openHost } from "../testHost";

/** What was told, as short texts. */
function listen(host: ExcelHost): string[] {
  const told: string[] = [];
  host.onChange((change) => told.push(shown(change)));
  return told;
}

function shown(change: ModelChange): string {
  switch (change.kind) {
    case "cells": return `${change.author} cells ${change.sheet.name}!${change.block ? blockAddress(change.block) : "all"}`;
    case "sheet": return `${change.author} sheet ${change.sheet.name}`;
    case "sheets": return `${change.author} sheets +${change.added.map(({ name }) => name).join()} -${change.deleted.map(({ name }) => name).join()}`;
    case "activated": return `${change.author} activated ${change.sheet.name}`;
    case "selection": return `${change.author} selection ${change.sheet.name}!${blockAddress(change.block)}`;
    default: return change satisfies never;
  }
}

describe("changes of the workbook", () => {
  test("are told once per request, with the block around the cells of each sheet", async () => {
    const host = await openHost(["One", "Two"]);
    const told = listen(host);
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem("One");
      one.getRange("B2:C3").values = [[1, 2], [3, 4]];
      one.getRange("E9").format.font.bold = true;
      context.workbook.worksheets.getItem("Two").getRange("A1").values = [["x"]];
      context.workbook.worksheets.getItem("Two").getRange("A:A").format.columnWidth = 90;
      await context.sync();
      expect(told).toEqual(["add-in cells One!B2:E9", "add-in cells Two!A1", "add-in sheet Two"]);
      told.length = 0;
      context.workbook.worksheets.getItem("One").load("name");
      await context.sync();
    });
    expect(told).toEqual([]);
  });

  test("name the sheets that came and went, the one in front and the selection", async () => {
    const host = await openHost(["One", "Two"]);
    const told = listen(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Three").getRange("B2").select();
      await context.sync();
      context.workbook.worksheets.getItem("Three").delete();
      context.workbook.worksheets.getItem("One").name = "First";
      await context.sync();
    });
    expect(told).toEqual([
      "add-in sheets +Three -", "add-in activated Three", "add-in selection Three!B2",
      "add-in sheets + -Three", "add-in activated Two",
    ]);
  });

  test("tell computed values as a calculation's, and a co-author's edit as a second author's", async () => {
    const host = await openHost(["One"], createUniverCalc(() => 46000));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
    });
    host.settle();
    const told = listen(host);
    host.faults.order({ kind: "co-author", request: host.counters.requests + 1, edit: ({ sheets }) => sheets[0]?.setValue(0, 0, 21) });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("One").getRange("B1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[42]]);
    });
    expect(told).toEqual(["second-author cells One!A1", "calculation cells One!B1"]);
  });

  test("are no longer told to a listener that let go", async () => {
    const host = await openHost();
    const told: ModelChange[] = [];
    const subscription = host.onChange((change) => told.push(change));
    subscription.dispose();
    host.user.type(host.workbook.sheets[0]?.id ?? "", [{ row: 0, column: 0, text: "x" }]);
    expect(told).toEqual([]);
  });

  test("are one block however many cells were written", async () => {
    const host = await openHost(["One"], noCalc);
    const told = listen(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").getRange("A1:T5000").values = Array.from({ length: 5000 }, (_, row) => new Array<number>(20).fill(row));
      await context.sync();
    });
    expect(told).toEqual(["add-in cells One!A1:T5000"]);
  });
});
