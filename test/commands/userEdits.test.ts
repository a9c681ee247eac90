import fc from "fast-check";
import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardSettings } from "../../src/commands/command";
import { readPresent } from "../../src/commands/readPresent";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";
import { wrongRows } from "./userEdits/checkRefresh";
import { typedWords } from "./userEdits/typedWords";
import { actNames, acts, BusyUser, type UserEdit } from "./userEdits/userActs";

/** Edits in all; more with USER_EDITS=100000, others with USER_EDITS_SEED. */
const allEdits = Number(process.env["USER_EDITS"] ?? 300);
const editsPerRun = 60;
/** The same edits at every run, unless others are asked for. */
const seed = Number(process.env["USER_EDITS_SEED"] ?? 4);

const firstDay = parseDay("2026-01-01") ?? 0;

const build = async (settings: Partial<ScorecardSettings> = {}): Promise<unknown> => buildScorecard.run({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...settings }, today, onProgress: () => undefined,
});

/** A user at a book with a table of cases and a scorecard. */
async function userAtBook(): Promise<BusyUser> {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await build();
  return new BusyUser(host);
}

type Step = UserEdit | { readonly refresh: number } | "take back";

const step = fc.oneof(
  { weight: 30, arbitrary: fc.record({ act: fc.constantFrom(...actNames), on: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)) }) },
  { weight: 3, arbitrary: fc.record({ refresh: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant("take back" as const) },
);

/** What is wrong after a run of the add-in over what users typed; a refresh is done twice and writes nothing the second time. */
async function failuresOf(user: BusyUser, run: () => Promise<unknown>, isRefresh: boolean): Promise<string[]> {
  const { host } = user;
  const before = typedWords(host.workbook);
  await run();
  const after = new Set(typedWords(host.workbook));
  const lost = before.filter((word) => !after.has(word)).map((word) => `lost ${word}`);
  if (!isRefresh) return lost;
  const workbook = new OfficeWorkbook();
  const inventory = await workbook.readInventory();
  const wrong = wrongRows(await readPresent(workbook, inventory), inventory.store);
  const { writingRequests } = host.counters;
  await run();
  const again = host.counters.writingRequests === writingRequests ? [] : ["the second refresh writes"];
  return [...lost, ...wrong, ...again];
}

it(`loses nothing of what users type and move between refreshes, over ${allEdits} edits`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: editsPerRun, maxLength: editsPerRun }), async (steps: readonly Step[]) => {
    const user = await userAtBook();
    for (const each of [...steps, { refresh: 0 }]) {
      if (each === "take back") expect(await failuresOf(user, () => takeBack(new OfficeWorkbook(), () => undefined), false)).toEqual([]);
      else if ("refresh" in each) expect(await failuresOf(user, () => build({ asOf: parseDay(`2026-0${5 + each.refresh}-28`) }), true)).toEqual([]);
      else await acts[each.act](user, each.on);
    }
  }), { numRuns: Math.ceil(allEdits / editsPerRun), endOnFailure: true, seed });
}, 3_600_000);
