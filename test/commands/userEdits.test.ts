import fc from "fast-check";
import { readPresent } from "../../src/commands/readPresent";
import { parseDay } from "../../src/domain/table/serialDay";
import { ColumnWords } from "../../src/layout/merge/columnWords";
import type { PresentSheet } from "../../src/layout/merge/presentSheet";
import { lastWritten } from "../../src/layout/store/lastWritten";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { wrongRows } from "./userEdits/checkRefresh";
import type { BusyUser } from "./userEdits/busyUser";
import { openEditedBook } from "./userEdits/editedBook";
import { changedLooks, looksOf } from "./userEdits/looksOf";
import { build, takeBack } from "./userEdits/runs";
import { differences, standOf } from "./userEdits/standOf";
import { keyedRows, lostWords, typedWords } from "./userEdits/typedWords";
import { actNames, acts, type UserEdit } from "./userEdits/userActs";

/** Edits in all; more with USER_EDITS=100000, others with USER_EDITS_SEED. */
const allEdits = Number(process.env["USER_EDITS"] ?? 300);
const editsPerRun = 100;
/** The same edits at every run, unless others are asked for. */
const seed = Number(process.env["USER_EDITS_SEED"] ?? 4);

type Step = UserEdit | { readonly refresh: number; readonly isTakenBack: boolean } | "take back";

const step = fc.oneof(
  { weight: 60, arbitrary: fc.record({ act: fc.constantFrom(...actNames), on: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)) }) },
  { weight: 3, arbitrary: fc.record({ refresh: fc.nat(7), isTakenBack: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant("take back" as const) },
);

/** The scorecards that a refresh goes through: as of another month, for another team, with a sheet for every team. */
function settingsOf(refresh: number): Parameters<typeof build>[0] {
  return { asOf: parseDay(`2026-0${5 + (refresh % 4)}-28`), team: refresh === 7 ? "North" : null, ...(refresh === 6 ? { shape: "both" } : {}) };
}

/** What is wrong after a run of the add-in over what users typed; a refresh is done twice and writes nothing the second time. */
async function failuresOf(user: BusyUser, run: () => Promise<unknown>, isRefresh: boolean): Promise<string[]> {
  const { host } = user;
  const before = typedWords(user);
  const looks = looksOf(user);
  const { present: presentBefore } = await readSheets();
  await run();
  const lost = lostWords(before, typedWords(user), keyedRows(user), isRefresh);
  if (!isRefresh) return lost;
  const { present, store } = await readSheets();
  const wrong = wrongRows(presentBefore, present, store);
  const { writingRequests } = host.counters;
  await run();
  const again = host.counters.writingRequests === writingRequests ? [] : ["the second refresh writes"];
  return [...lost, ...wrong, ...changedLooks(looks, looksOf(user)), ...again];
}

/** What is not as it was after a refresh and its taking back, where the user did nothing in between. */
async function failuresOfTakingBack(user: BusyUser, settings: Parameters<typeof build>[0]): Promise<string[]> {
  const before = standOf(user);
  if ((await build(settings)).edits === 0) return [];
  await takeBack();
  return differences(before, standOf(user));
}

/** What stands on the add-in's sheets. */
async function readSheets(): Promise<{ readonly present: readonly PresentSheet[]; readonly store: PresentSheet | null }> {
  const workbook = new OfficeWorkbook();
  const inventory = await workbook.readInventory();
  const standing = await readPresent(workbook, inventory);
  const present = new ColumnWords(lastWritten(standing), standing).inPlanWords();
  return { present, store: inventory.store };
}

it(`loses nothing of what users type and move between refreshes, over ${allEdits} edits`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: editsPerRun, maxLength: editsPerRun }), async (steps: readonly Step[]) => {
    const user = await openEditedBook();
    for (const each of [...steps, { refresh: 0, isTakenBack: true }]) {
      if (each === "take back") expect(await failuresOf(user, takeBack, false)).toEqual([]);
      else if ("refresh" in each) {
        if (each.isTakenBack) expect(await failuresOfTakingBack(user, settingsOf(each.refresh))).toEqual([]);
        expect(await failuresOf(user, () => build(settingsOf(each.refresh)), true)).toEqual([]);
      } else await acts[each.act](user, each.on);
    }
  }), { numRuns: Math.ceil(allEdits / editsPerRun), endOnFailure: true, seed });
}, 3_600_000);
