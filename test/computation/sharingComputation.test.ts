import { buildScorecard } from "../../src/commands/buildScorecard";
import { readSharing } from "../../src/commands/readSharing";
import { localComputation } from "../../src/computation/localComputation";
import { localSharing } from "../../src/computation/localSharing";
import type { ThreadHandle } from "../../src/computation/serviceThread";
import type { SharingComputation, SharingQuestion } from "../../src/computation/sharingComputation";
import { SharingService } from "../../src/computation/sharingService";
import { createThreadSharing } from "../../src/computation/threadSharing";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { openPeopleBook, today } from "../commands/peopleBook";
import { startPortThread } from "./portThread";

const never = (): Promise<SharingComputation> => Promise.reject(new Error("must not be asked"));
const onThread = createThreadSharing(() => startPortThread(new SharingService()), never);

let question: SharingQuestion;
let file: Uint8Array;
/** The file anew: who is asked takes the bytes away. */
const bytes = (): Uint8Array => file.slice();

beforeAll(async () => {
  const host = await openPeopleBook();
  const context = { workbook: new OfficeWorkbook(), today, onProgress: () => undefined };
  await buildScorecard.run({ ...context, computation: localComputation, settings: { locale: "en-US" } });
  const facts = await readSharing(context);
  if (facts === null || host.readFile === null) throw new Error("The book holds no scorecard.");
  question = facts;
  file = host.readFile();
}, 60_000);

it("copies and checks the same on another thread as on its own", async () => {
  const copies = [await localSharing.copy(bytes(), question), await onThread.copy(bytes(), question)];
  expect(copies.map(({ kind }) => kind)).toEqual(["copy", "copy"]);
  expect(copies[1]).toEqual(copies[0]);
  const findings = await localSharing.check(bytes(), question);
  expect(findings.map(({ code, address }) => [code, address])).toContainEqual(["sharing.input-names", "cases!F2"]);
  expect(await onThread.check(bytes(), question)).toEqual(findings);
  expect(await onThread.check(null, question)).toContainEqual(expect.objectContaining({ code: "sharing.not-looked" }));
});

it("gives the bytes away instead of copying them", async () => {
  const [toCopy, toCheck] = [bytes(), bytes()];
  await onThread.copy(toCopy, question);
  await onThread.check(toCheck, question);
  expect([toCopy.length, toCheck.length]).toEqual([0, 0]);
});

it("says of another thread's failure what it was, and ends the thread", async () => {
  let ended = 0;
  const sharing = createThreadSharing((): ThreadHandle => {
    const thread = startPortThread(new SharingService());
    return { ...thread, terminate: () => { ended++; thread.terminate(); } };
  }, never);
  await expect(sharing.copy(new Uint8Array([1, 2, 3]), question)).rejects.toThrow();
  expect(ended).toBe(1);
});

it("ends a thread that is busy when it is cancelled", async () => {
  const busy = new SharingService();
  busy.copy = () => new Promise(() => undefined) as never;
  const controller = new AbortController();
  const copied = createThreadSharing(() => startPortThread(busy), never).copy(bytes(), question, controller.signal);
  setTimeout(() => controller.abort(new Error("enough")), 20);
  await expect(copied).rejects.toThrow("enough");
});

it.each([["own", localSharing], ["another", onThread]])("does nothing on its %s thread where it was cancelled before", async (_where, sharing) => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(sharing.copy(bytes(), question, signal)).rejects.toThrow("enough");
  await expect(sharing.check(bytes(), question, signal)).rejects.toThrow("enough");
});

it("works on its own thread where no other can be started", async () => {
  let starts = 0;
  const sharing = createThreadSharing(() => {
    starts++;
    throw new Error("SecurityError");
  }, () => Promise.resolve(localSharing));
  expect((await sharing.copy(bytes(), question)).kind).toBe("copy");
  expect(await sharing.check(bytes(), question)).not.toEqual([]);
  expect(starts).toBe(1);
});
