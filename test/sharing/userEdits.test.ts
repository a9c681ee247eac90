import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { readSharing } from "../../src/commands/readSharing";
import { english } from "../../src/layout/texts/english";
import { executiveCopy } from "../../src/sharing/executiveCopy";
import { planCopy } from "../../src/sharing/orders/planCopy";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { openEditedBook } from "../commands/userEdits/editedBook";
import { build } from "../commands/userEdits/runs";
import { actNames, acts } from "../commands/userEdits/userActs";

/** Workbooks that users edited; more with USER_EDITS. */
const books = Math.ceil(Number(process.env["USER_EDITS"] ?? 100) / 50);
const seed = Number(process.env["USER_EDITS_SEED"] ?? 7);

const edits = fc.array(fc.record({ act: fc.constantFrom(...actNames), on: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)) }), { minLength: 50, maxLength: 50 });

it(`lets no word that a user typed into the copy, over ${books} edited workbooks`, async () => {
  await fc.assert(fc.asyncProperty(edits, fc.boolean(), async (steps, refreshes) => {
    const user = await openEditedBook();
    for (const { act, on } of steps) await acts[act](user, on);
    if (refreshes) await build();
    const facts = await readSharing({ workbook: new OfficeWorkbook(), today, onProgress: () => undefined });
    if (facts === null) throw new Error("no scorecard");
    const outcome = executiveCopy(saveWorkbook(user.book), planCopy(facts, english));
    if (outcome.kind !== "copy") throw new Error(JSON.stringify(outcome));
    const parts = Object.entries(unzipSync(outcome.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    expect(parts.flatMap(([name, text]) => [...text.matchAll(/.{0,40}\bw\d+w\b/g)].map(([found]) => `${name}: ${found}`))).toEqual([]);
    expect(parts.filter(([, text]) => text.includes("<f>"))).toEqual([]);
    expect(lintPackage(outcome.bytes)).toEqual([]);
  }), { numRuns: books, endOnFailure: true, seed });
}, 3_600_000);
