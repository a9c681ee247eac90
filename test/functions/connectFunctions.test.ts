import { connectFunctions, type ConnectedFunctions } from "../../src/functions/connectFunctions";
import type { Language } from "../../src/domain/language/language";
import type { Invocation } from "../../src/functions/functionsApi";
import { buildScorecard } from "../../src/commands/buildScorecard";
import { localComputation } from "../../src/computation/localComputation";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import type { StoreReading } from "../../src/workbook/storeReader";
import { openPeopleBook, today } from "../commands/peopleBook";

/** What Excel has of a cell's call. */
interface Cell extends Invocation {
  readonly results: unknown[];
}

class CellError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** An Excel that calls the functions, over what a workbook remembers. */
function excelOver(readStore: () => Promise<StoreReading>, language: Language = "en"): { readonly functions: ConnectedFunctions; readonly call: (id: string, ...args: unknown[]) => Cell } {
  const associated = new Map<string, (...args: unknown[]) => void>();
  const functions = connectFunctions({ associate: (id, call) => void associated.set(id, call), Error: CellError }, { readStore }, () => language);
  return {
    functions,
    call: (id, ...args) => {
      const results: unknown[] = [];
      const cell: Cell = { results, setResult: (result) => void results.push(result) };
      associated.get(id)?.(...args, cell);
      return cell;
    },
  };
}

const nothing: StoreReading = { store: null, date1904: false };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

it("answers all calls of one calculation by one reading, and none after they are cancelled", async () => {
  let readings = 0;
  const { functions, call } = excelOver(() => {
    readings++;
    return Promise.resolve(nothing);
  });
  const cells = [call("VALUE", "innovation"), call("SCORE"), call("TREND", "innovation")];
  await settle();
  expect(readings).toBe(1);
  expect(cells.map(({ results }) => results)).toEqual(Array(3).fill([expect.objectContaining({ code: "#N/A", message: expect.stringContaining("no scorecard yet") as unknown })]));
  for (const cell of cells) cell.onCanceled?.();
  await functions.follow();
  expect(readings).toBe(1);
});

it("says what was wrong where the workbook cannot be read, and follows once it can", async () => {
  let refused = true;
  const { functions, call } = excelOver(() => (refused ? Promise.reject(new Error("busy")) : Promise.resolve(nothing)));
  const { results } = call("VALUE", "innovation");
  await settle();
  refused = false;
  await functions.follow();
  await functions.follow();
  // What stays is not told again.
  expect(results.map((result) => (result as Error).message)).toEqual([expect.stringContaining("could not be read"), expect.stringContaining("no scorecard yet")]);
});

it("says in German what is wrong to who reads German", async () => {
  const { call } = excelOver(() => Promise.resolve(nothing), "de");
  const { results } = call("VALUE", "innovation");
  await settle();
  expect(results).toEqual([expect.objectContaining({ code: "#N/A", message: expect.stringContaining("noch keine Scorecard") as unknown })]);
});

it("shows what a build says, read from the workbook through the library", async () => {
  await openPeopleBook();
  const workbook = new OfficeWorkbook();
  const { functions, call } = excelOver(() => workbook.readStore());
  const value = call("VALUE", "first-contact-resolution");
  const trend = call("TREND", "First-contact resolution");
  await settle();
  expect(value.results).toEqual([expect.objectContaining({ code: "#N/A" })]);
  await buildScorecard.run({ workbook, computation: localComputation, today, onProgress: () => undefined, settings: { locale: "en-US" } });
  await functions.follow();
  expect(value.results.at(-1)).toBe(1);
  expect(trend.results.at(-1)).toEqual([["2026-08", 1], ["2026-09", 1]]);
}, 60_000);
