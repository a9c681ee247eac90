import { releaseProxy } from "comlink";
import fc from "fast-check";
import type { Computation, ScorecardComputed, ScorecardQuestion } from "../../src/computation/computation";
import { localComputation } from "../../src/computation/localComputation";
import { ScorecardService } from "../../src/computation/scorecardService";
import type { ThreadHandle } from "../../src/computation/serviceThread";
import { createThreadComputation } from "../../src/computation/threadComputation";
import { defaultChoices } from "../../src/domain/scorecard/scorecardChoices";
import type { CellPiece } from "../../src/domain/table/gatherCells";
import { matchTables } from "../../src/domain/table/match/matchTables";
import { noOverrides } from "../../src/domain/table/match/matchOverrides";
import { startPortThread } from "./portThread";
import { caseRows, piecesOf, questionOf } from "./samplePieces";

const deaf = new ScorecardService();
deaf.greet = () => new Promise<true>(() => undefined) as never;
const never = (): Promise<Computation> => Promise.reject(new Error("must not be asked"));
const onThread = createThreadComputation(() => startPortThread(), never);

function pieces(count: number, seed: number, pieceRows: number): CellPiece[] {
  const [match] = matchTables(questionOf(count).inventory.tables, noOverrides).matches;
  return piecesOf(caseRows(count, seed), match?.parts[0]?.columns.map((column) => column?.index ?? -1) ?? [], pieceRows);
}

async function compute(computation: Computation, given: readonly CellPiece[], question: ScorecardQuestion, signal?: AbortSignal): Promise<ScorecardComputed> {
  const run = computation.begin(signal);
  try {
    for (const piece of given) await run.take(piece);
    return await run.compute(question, () => undefined);
  } finally {
    run.dispose();
  }
}

it("computes the same on another thread as on its own, whatever the data, the choices and the pieces", async () => {
  await fc.assert(fc.asyncProperty(
    fc.nat(400), fc.nat(1000), fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }),
    fc.constantFrom(null, "north", "East"), fc.constantFrom("month" as const, "quarter" as const), fc.boolean(),
    async (count, seed, onePiece, otherPiece, team, granularity, wantsAllResults) => {
      const question = questionOf(count, { choices: { ...defaultChoices, team, granularity }, wantsAllResults });
      const local = await compute(localComputation, pieces(count, seed, onePiece), question);
      const other = await compute(onThread, pieces(count, seed, otherPiece), question);
      expect(other).toEqual(local);
    },
  ), { numRuns: 12 });
});

it("answers a scorecard, edits and periods, and only the lines' results where no others are wanted", async () => {
  const all = await compute(onThread, pieces(400, 1, 100), questionOf(400));
  const few = await compute(onThread, pieces(400, 1, 100), questionOf(400, { wantsAllResults: false }));
  expect(all.run?.steps.flat().map(({ kind }) => kind)).toEqual(["addSheet", "addSheet", "addSheet", "addSheet", "addSheet", "addSheet", "addSheet", "cells"]);
  expect(all.teams).toEqual(["North", "South"]);
  expect(new Set(all.scorecard?.results.map(({ team }) => team))).toEqual(new Set([null, "North", "South"]));
  expect(few.scorecard?.results).toEqual(few.scorecard?.lines.flatMap(({ series }) => series));
  expect({ ...few.scorecard, results: [] }).toEqual({ ...all.scorecard, results: [] });
});

it("gives the cells' buffers away instead of copying them", async () => {
  const [piece] = pieces(50, 1, 50);
  const run = onThread.begin();
  if (piece) await run.take(piece);
  run.dispose();
  expect(piece?.columns.map(({ numbers }) => numbers.byteLength)).toEqual(piece?.columns.map(() => 0));
});

it.each([["own", localComputation], ["another", onThread]])("says on its %s thread which stages are done", async (_where, computation) => {
  const run = computation.begin();
  for (const piece of pieces(50, 1, 50)) await run.take(piece);
  const stages: string[] = [];
  await run.compute(questionOf(50), (done, total) => stages.push(`${done} of ${total}`));
  run.dispose();
  expect(stages).toEqual(["0 of 4", "1 of 4", "2 of 4", "3 of 4", "4 of 4"]);
});

it.each([["own", localComputation], ["another", onThread]])("rejects on its %s thread with the signal's reason when cancelled between stages", async (_where, computation) => {
  const controller = new AbortController();
  const run = computation.begin(controller.signal);
  for (const piece of pieces(200, 1, 50)) await run.take(piece);
  const reason = new Error("enough");
  const computed = run.compute(questionOf(200), (done) => { if (done === 2) controller.abort(reason); });
  await expect(computed).rejects.toBe(reason);
  run.dispose();
});

it("ends a thread that is busy when its run is cancelled, and starts another for the next run", async () => {
  const terminated: string[] = [];
  const busy = new ScorecardService();
  busy.compute = (_question, onStage) => {
    onStage[releaseProxy]();
    return new Promise(() => undefined);
  };
  const threads = [busy, new ScorecardService()];
  const computation = createThreadComputation(() => {
    const thread = startPortThread(threads.shift());
    return { ...thread, terminate: () => { terminated.push("ended"); thread.terminate(); } };
  }, never);
  const controller = new AbortController();
  const computed = compute(computation, pieces(50, 1, 50), questionOf(50), controller.signal);
  setTimeout(() => controller.abort(), 50);
  await expect(computed).rejects.toMatchObject({ name: "AbortError" });
  expect(terminated).not.toEqual([]);
  expect((await compute(computation, pieces(50, 1, 50), questionOf(50))).teams).toEqual(["North", "South"]);
});

it.each<[string, () => ThreadHandle]>([
  ["cannot be made", () => { throw new Error("SecurityError"); }],
  ["fails while it loads", () => ({ ...startPortThread(deaf), onFailure: (listener) => setTimeout(() => listener(new Error("404"))) })],
])("computes on its own thread, now and from then on, where a thread %s", async (_what, start) => {
  let starts = 0;
  const computation = createThreadComputation(() => {
    starts++;
    return start();
  }, async () => localComputation);
  for (let run = 0; run < 2; run++) {
    const computed = await compute(computation, pieces(60, 3, 20), questionOf(60));
    expect(computed).toEqual(await compute(localComputation, pieces(60, 3, 60), questionOf(60)));
  }
  expect(starts).toBe(1);
});

it("says that the thread stopped where it stops in the midst of a run", async () => {
  let fail: (error: Error) => void = () => undefined;
  const stuck = new ScorecardService();
  stuck.compute = (_question, onStage) => {
    onStage[releaseProxy]();
    return new Promise(() => fail(new Error("out of memory")));
  };
  const computation = createThreadComputation(() => ({ ...startPortThread(stuck), onFailure: (listener) => (fail = listener) }), never);
  await expect(compute(computation, pieces(20, 1, 20), questionOf(20))).rejects.toThrow("out of memory");
});

it("takes dates after today for mistakes, and puts what needs a person first", async () => {
  const question = questionOf(400);
  const { diagnostics } = await compute(localComputation, pieces(400, 1, 100), { ...question, today: question.today - 3000 });
  expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(["cases.future-opened"]));
  const waiting = diagnostics.map(({ needsYou }) => needsYou);
  expect(waiting).toEqual([...waiting].sort((left, right) => Number(right) - Number(left)));
});
