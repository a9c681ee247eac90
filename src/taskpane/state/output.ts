import { createStore, type StoreApi } from "zustand/vanilla";
import type { Stage } from "./paneState";

/** One stage of a run. */
export interface OutputStage {
  readonly stage: Stage;
  /** Milliseconds. */
  readonly took: number;
  /** How much was to be done in it, in the stage's own unit; 0 where that is not countable. */
  readonly total: number;
}

/** What is kept of a run that ended. */
export interface OutputRun {
  readonly title: string;
  readonly startedAt: Date;
  readonly stages: readonly OutputStage[];
  /** Milliseconds from the first stage to the end. */
  readonly took: number;
  /** Round trips to Excel. */
  readonly requests: number;
  /** How it ended, and what was read and written, a sentence each. */
  readonly lines: readonly string[];
}

/** A run in the making. */
export interface OutputRecord {
  readonly stage: (stage: Stage, total: number) => void;
  readonly end: (lines: readonly string[]) => void;
}

/** What the runs did, oldest first. */
export interface Output {
  readonly store: StoreApi<readonly OutputRun[]>;
  readonly begin: (title: string, first: Stage) => OutputRecord;
  readonly clear: () => void;
}

/** What the output is measured by. */
export interface OutputContext {
  readonly now: () => Date;
  /** Round trips to Excel since the page was opened. */
  readonly requests: () => number;
}

/** How many runs are kept: of more, the oldest go. */
export const mostRuns = 50;

export function createOutput({ now, requests }: OutputContext): Output {
  const store = createStore<readonly OutputRun[]>(() => []);
  return {
    store,
    clear: () => store.setState([], true),
    begin: (title, first) => {
      const startedAt = now();
      const requestsBefore = requests();
      const stages: OutputStage[] = [];
      let open = { stage: first, since: startedAt.getTime(), total: 0 };
      const close = (at: number): void => void stages.push({ stage: open.stage, took: at - open.since, total: open.total });
      return {
        stage: (stage, total) => {
          if (stage !== open.stage) {
            const at = now().getTime();
            close(at);
            open = { stage, since: at, total };
          } else open.total = Math.max(open.total, total);
        },
        end: (lines) => {
          const at = now().getTime();
          close(at);
          const run: OutputRun = { title, startedAt, stages, took: at - startedAt.getTime(), requests: requests() - requestsBefore, lines };
          store.setState([...store.getState(), run].slice(-mostRuns), true);
        },
      };
    },
  };
}
