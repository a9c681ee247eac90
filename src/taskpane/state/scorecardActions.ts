import type { StoreApi } from "zustand/vanilla";
import { commands } from "../../commands";
import type { ScorecardSettings } from "../../commands/command";
import { publishScorecard } from "../../commands/publishScorecard";
import { takeBaseline } from "../../commands/takeBaseline";
import { columnKey, type SaidColumn, type SaidTable } from "../../domain/scorecard/scorecardChoices";
import type { PaneEffects } from "../effects/paneEffects";
import type { PaneTexts } from "../texts/english";
import { answerDetails } from "../words/answerDetails";
import { firstCommand } from "./commandPlaces";
import { choicesOf, hasScorecard, pickedChoices, type Chosen, type PaneState, type ScorecardCommand } from "./paneState";
import type { Runs } from "./runs";

/** What can be done with the scorecard. Nothing rejects: what went wrong is shown. */
export interface ScorecardActions {
  /** Looks at the workbook again, unless a command runs. A refusal is shown where nothing else is known yet. */
  readonly look: () => Promise<void>;
  readonly choose: (chosen: Chosen) => void;
  /** Says which header a column is, or what a table is. Where there is a scorecard it is made again with that; otherwise the first one is. */
  readonly correctColumn: (said: SaidColumn) => Promise<void>;
  readonly correctTable: (said: SaidTable) => Promise<void>;
  /** Runs a command; while one runs, another is not started. */
  readonly start: (command: ScorecardCommand) => Promise<void>;
  /** Restores the sheets as they were before the last run, in the same way. */
  readonly takeBack: () => Promise<void>;
  /** Publishes the period that is chosen, in the same way, under the name of who does ("" without one). */
  readonly publish: (by: string) => Promise<void>;
  /** Freezes the assessment and the indicators' present values, in the same way. */
  readonly takeBaseline: () => Promise<void>;
  /** Says whether the Coaching sheet is wanted, which names agents, and makes the scorecard again with that. */
  readonly askCoaching: (wanted: boolean) => Promise<void>;
  /** Settles a cell that was typed over, and makes the scorecard again. */
  readonly settleCell: (id: string, keep: "typed" | "computed") => Promise<void>;
}

export interface ScorecardActionsContext {
  readonly store: StoreApi<PaneState>;
  readonly effects: Pick<PaneEffects, "readStanding" | "loadReadData" | "runScorecard" | "takeBack" | "now">;
  readonly runs: Runs;
  readonly texts: () => PaneTexts;
}

export function scorecardActions({ store, effects, runs, texts }: ScorecardActionsContext): ScorecardActions {
  const { getState, setState } = store;
  let readData: Awaited<ReturnType<PaneEffects["loadReadData"]>> | null = null;

  store.subscribe((state, before) => {
    const isSame = state.standing === before.standing && state.shown === before.shown && state.chosen === before.chosen;
    if (isSame || readData === null || state.standing === null) return;
    setState({ data: readData(state.standing.tables, pickedChoices(state), state.shown?.answer.diagnostics ?? []) });
  });

  const start = (command: ScorecardCommand, more: Pick<ScorecardSettings, "settled" | "publishing"> = {}): Promise<void> => runs.perform(texts().frame.commands[command.id], "find", async (onStage, signal) => {
    const answer = await effects.runScorecard(command, { ...getState().chosen, ...more }, onStage, signal);
    readData = await effects.loadReadData();
    const choices = choicesOf(answer.choices);
    const made = answer.scorecard !== null;
    setState(({ standing, chosen }) => ({
      shown: { answer, choices, at: effects.now() },
      // A choice that led to nothing stays, so that it can be corrected.
      chosen: made ? {} : chosen,
      standing: { holdsScorecard: made || (standing?.holdsScorecard ?? false), tables: answer.tables, samples: standing?.samples ?? [], choices, isBrokenOff: false },
    }));
    const outcome = !made ? "nothing-measured" : more.publishing ? "published" : answer.edits === 0 ? "up-to-date" : "written";
    return { outcome, details: answerDetails(answer, getState().data, texts()), ...(answer.tookBack ? { tookBack: true } : {}) };
  });

  const choose = (chosen: Chosen): void => setState((state) => ({
    chosen: { ...state.chosen, ...chosen },
    // How the last run ended says nothing of the new choice; what failed is still to be read.
    run: state.run.kind === "done" ? { kind: "idle" } : state.run,
  }));

  const correct = async (chosen: Chosen): Promise<void> => {
    choose(chosen);
    const state = getState();
    const command = firstCommand(commands, state.standing?.holdsScorecard ?? false);
    if (hasScorecard(state) && command) await start(command);
  };

  return {
    choose,
    start: (command) => start(command),
    publish: (by) => start(publishScorecard, { publishing: { by } }),
    takeBaseline: () => start(takeBaseline),
    askCoaching: async (wanted) => {
      if (!runs.isBusy()) await correct({ coaching: wanted });
    },
    settleCell: async (id, keep) => {
      const command = firstCommand(commands, true);
      if (command) await start(command, { settled: { kept: keep === "typed" ? [id] : [], taken: keep === "computed" ? [id] : [] } });
    },
    look: async () => {
      if (runs.isBusy()) return;
      try {
        const [standing, loaded] = await Promise.all([effects.readStanding(), effects.loadReadData()]);
        readData = loaded;
        const { run } = getState();
        setState({ standing, ...(run.kind === "failed" && run.title === texts().notLooked ? { run: { kind: "idle" } } : {}) });
      } catch (error) {
        if (getState().standing === null && !runs.isBusy()) runs.fail(texts().notLooked, error);
      }
    },
    takeBack: () => runs.perform(texts().frame.commands.takeBack, "find", async (onStage) => {
      const taken = await effects.takeBack(onStage);
      if (taken === null) return { outcome: "nothing-to-take-back" };
      // What is shown is no longer what the sheets say.
      setState({ shown: null, standing: await effects.readStanding() });
      return { outcome: taken.kept.length > 0 ? "partly-taken-back" : "taken-back" };
    }),
    correctColumn: async (said) => {
      if (runs.isBusy()) return;
      const others = (getState().chosen.columns ?? []).filter((one) => columnKey(one) !== columnKey(said));
      await correct({ columns: [...others, said] });
    },
    correctTable: async (said) => {
      if (runs.isBusy()) return;
      const others = (getState().chosen.tables ?? []).filter(({ table }) => table.toLowerCase() !== said.table.toLowerCase());
      await correct({ tables: [...others, said] });
    },
  };
}
