import type { StoreApi } from "zustand/vanilla";
import type { PaneTexts } from "../texts/english";
import { endingText } from "../words/endingText";
import type { Output } from "./output";
import { canCancel, type Ending, type PaneState, type Stage } from "./paneState";
import { problemOf } from "./problem";

/** Tells how far a run is. */
export type OnStage = (stage: Stage, done: number, total: number) => void;

/** Does one run from its first stage to its outcome, unless another goes on: the only thing that sets either. Never rejects. */
export interface Perform {
  (title: string, first: Stage, job: (onStage: OnStage, signal: AbortSignal) => Promise<Ending>): Promise<void>;
}

/** The pane's runs, one after the other. */
export interface Runs {
  readonly perform: Perform;
  readonly isBusy: () => boolean;
  /** Cancels the run that goes on, unless it writes. */
  readonly cancel: () => void;
  /** Shows what went wrong outside of a run. */
  readonly fail: (title: string, error: unknown) => void;
}

export interface RunsContext {
  readonly store: StoreApi<PaneState>;
  readonly output: Output;
  readonly texts: () => PaneTexts;
}

export function createRuns({ store: { getState, setState }, output, texts }: RunsContext): Runs {
  let abort: AbortController | null = null;
  const fail = (title: string, error: unknown, stage: Stage): string => {
    const problem = problemOf(error, stage, texts());
    setState({ run: { kind: "failed", title, problem } });
    return [title, problem.happened, problem.untouched, problem.next, problem.detail ?? ""].join(" ").trim();
  };
  const end = (ending: Ending): string => {
    setState({ run: { kind: "done", ...ending } });
    return endingText(ending, texts());
  };
  return {
    isBusy: () => abort !== null,
    fail: (title, error) => void fail(title, error, "find"),
    cancel: () => {
      const { run } = getState();
      if (abort === null || run.kind !== "running" || !canCancel(run.stage)) return;
      setState({ run: { ...run, cancelling: true } });
      abort.abort(new DOMException(texts().outcomes.cancelled, "AbortError"));
    },
    perform: async (title, first, job) => {
      if (abort !== null) return;
      const { signal } = (abort = new AbortController());
      const record = output.begin(title, first);
      let stage = first;
      const onStage: OnStage = (now, done, total) => {
        stage = now;
        record.stage(now, total);
        setState({ run: { kind: "running", title, stage, done, total, cancelling: signal.aborted && canCancel(stage) } });
      };
      onStage(first, 0, 0);
      try {
        const ending = await job(onStage, signal);
        record.end([...(ending.details ?? []), end(ending)]);
      } catch (error) {
        const isCancelled = signal.aborted && canCancel(stage);
        record.end([isCancelled ? end({ outcome: "cancelled" }) : fail(texts().failed(title), error, stage)]);
      } finally {
        abort = null;
      }
    },
  };
}
