import { createStore, type StoreApi } from "zustand/vanilla";
import { commands } from "../../commands";
import type { ScorecardSettings } from "../../commands/command";
import { publishScorecard } from "../../commands/publishScorecard";
import { refreshScorecard } from "../../commands/refreshScorecard";
import { columnKey, type SaidColumn, type SaidTable } from "../../domain/scorecard/scorecardChoices";
import type { PaneEffects } from "../effects/paneEffects";
import type { UserMemory } from "../effects/userMemory";
import type { PaneTexts } from "../texts/english";
import { firstCommand } from "./commandPlaces";
import { createLive, type Live } from "./live";
import { createInput, type InputActions } from "./input";
import { createNotifications, type Notifications } from "./notifications";
import { createPalette, type Palette } from "./palette";
import { canCancel, choicesOf, firstState, hasScorecard, pickedChoices, type Chosen, type Ending, type PaneState, type ScorecardCommand, type Stage, type ViewId } from "./paneState";
import { createPlan, type PlanActions } from "./plan";
import { problemOf } from "./problem";
import { createSettings, type Settings } from "./settings";
import { sharingActions } from "./sharingActions";

/** What the pane shows, and what can be done to it. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  /** What is remembered of the user on this computer. */
  readonly memory: UserMemory;
  /** What the user set on this computer, and what is set for the workbook. */
  readonly settings: Settings;
  readonly palette: Palette;
  readonly plan: PlanActions;
  readonly input: InputActions;
  /** What was changed in the workbook since the shown scorecard was made. */
  readonly live: Live;
  /** Asks by a list in which one finds by typing; null where nothing was picked. */
  readonly pick: Palette["pick"];
  readonly notifications: Notifications;
  readonly notify: Notifications["notify"];
  readonly unnotify: Notifications["unnotify"];
  /** Does one run from its first stage to its outcome, unless another goes on. */
  readonly perform: Perform;
  /** Looks at the workbook again, unless a command runs. A refusal is shown where nothing else is known yet. */
  readonly look: () => Promise<void>;
  readonly choose: (chosen: Chosen) => void;
  /** Says which header a column is, or what a table is. Where there is a scorecard it is made again with that; otherwise the first one is. */
  readonly correctColumn: (said: SaidColumn) => Promise<void>;
  readonly correctTable: (said: SaidTable) => Promise<void>;
  readonly open: (view: ViewId) => void;
  /** Runs a command; while one runs, another is not started. Never rejects: what went wrong is shown. */
  readonly start: (command: ScorecardCommand) => Promise<void>;
  /** Restores the sheets as they were before the last run, in the same way. */
  readonly takeBack: () => Promise<void>;
  /** Publishes the period that is chosen, in the same way, under the name of who does ("" without one). */
  readonly publish: (by: string) => Promise<void>;
  /** Settles a cell that was typed over, and makes the scorecard again. */
  readonly settleCell: (id: string, keep: "typed" | "computed") => Promise<void>;
  /** Runs the self-test in the same way; its report is shown until it is closed. */
  readonly startSelfTest: () => Promise<void>;
  readonly closeReport: () => void;
  /** Opens an executive copy as a new workbook, in the same way. */
  readonly makeCopy: () => Promise<void>;
  /** Lists what in the workbook names people, in the same way. */
  readonly checkSharing: () => Promise<void>;
  readonly closeSharing: () => void;
  /** Cancels the run, unless it writes. */
  readonly cancel: () => void;
  readonly selectCell: (address: string) => Promise<void>;
  /** Puts a text on the clipboard; rejects where the page may not. */
  readonly copyText: (text: string) => Promise<void>;
  /** Takes away the message about the last run. */
  readonly dismiss: () => void;
}

/** Tells how far a run is. */
type OnStage = (stage: Stage, done: number, total: number) => void;

/** Does one run from its first stage to its outcome, unless another goes on: the only thing that sets either. Never rejects. */
export interface Perform {
  (title: string, first: Stage, job: (onStage: OnStage, signal: AbortSignal) => Promise<Ending>): Promise<void>;
}

/** Joins the state of the pane to the effects that change it. */
export function createPane(effects: PaneEffects, texts: PaneTexts): Pane {
  const store = createStore<PaneState>(() => firstState);
  const { getState, setState } = store;
  let abort: AbortController | null = null;
  let readData: Awaited<ReturnType<PaneEffects["loadReadData"]>> | null = null;

  store.subscribe((state, before) => {
    const isSame = state.standing === before.standing && state.shown === before.shown && state.chosen === before.chosen;
    if (isSame || readData === null || state.standing === null) return;
    setState({ data: readData(state.standing.tables, pickedChoices(state), state.shown?.answer.diagnostics ?? []) });
  });

  const fail = (title: string, error: unknown, stage: Stage): void =>
    setState({ run: { kind: "failed", title, problem: problemOf(error, stage, texts) } });

  const perform: Perform = async (title, first, job) => {
    if (abort !== null) return;
    const { signal } = (abort = new AbortController());
    let stage = first;
    const onStage: OnStage = (now, done, total) => {
      stage = now;
      setState({ run: { kind: "running", title, stage, done, total, cancelling: signal.aborted && canCancel(stage) } });
    };
    onStage(first, 0, 0);
    try {
      const ending = await job(onStage, signal);
      setState({ run: { kind: "done", ...ending } });
    } catch (error) {
      if (signal.aborted && canCancel(stage)) setState({ run: { kind: "done", outcome: "cancelled" } });
      else fail(texts.failed(title), error, stage);
    } finally {
      abort = null;
    }
  };

  const look = async (): Promise<void> => {
    if (abort !== null) return;
    try {
      const [standing, loaded] = await Promise.all([effects.readStanding(), effects.loadReadData()]);
      readData = loaded;
      const { run } = getState();
      setState({ standing, ...(run.kind === "failed" && run.title === texts.notLooked ? { run: { kind: "idle" } } : {}) });
    } catch (error) {
      if (getState().standing === null && abort === null) fail(texts.notLooked, error, "find");
    }
  };

  const start = (command: ScorecardCommand, more: Pick<ScorecardSettings, "settled" | "publishing"> = {}): Promise<void> => perform(command.title, "find", async (onStage, signal) => {
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
    return { outcome, ...(answer.tookBack ? { tookBack: true } : {}) };
  });

  const takeBack = (): Promise<void> => perform(texts.frame.commands.takeBack, "find", async (onStage) => {
    const taken = await effects.takeBack(onStage);
    if (taken === null) return { outcome: "nothing-to-take-back" };
    // What is shown is no longer what the sheets say.
    setState({ shown: null, standing: await effects.readStanding() });
    return { outcome: taken.kept.length > 0 ? "partly-taken-back" : "taken-back" };
  });

  const startSelfTest = (): Promise<void> => perform(texts.frame.commands.selfTest, "test", async (onStage, signal) => {
    const report = await effects.runSelfTest((done, total) => onStage("test", done, total), signal);
    setState({ report });
    return { outcome: "tested" };
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

  const selectCell = async (address: string): Promise<void> => {
    try {
      await effects.selectCell(address);
    } catch (error) {
      fail(texts.notSelected(address), error, "find");
    }
  };

  const palette = createPalette();
  const notifications = createNotifications();
  const settings = createSettings({ store, memory: effects.memory, choose });
  const live = createLive({
    store, look, watch: effects.plan.watch, refreshesByItself: () => settings.value("live.refreshByItself"),
    refresh: async () => {
      await start(refreshScorecard);
      // Nobody asked for it, as while somebody types: that the scorecard is behind is still said.
      if (getState().run.kind === "failed") setState({ run: { kind: "idle" } });
    },
  });
  const correctColumn = async (said: SaidColumn): Promise<void> => {
    if (abort !== null) return;
    const others = (getState().chosen.columns ?? []).filter((one) => columnKey(one) !== columnKey(said));
    await correct({ columns: [...others, said] });
  };
  const correctTable = async (said: SaidTable): Promise<void> => {
    if (abort !== null) return;
    const others = (getState().chosen.tables ?? []).filter(({ table }) => table.toLowerCase() !== said.table.toLowerCase());
    await correct({ tables: [...others, said] });
  };

  return {
    memory: effects.memory, palette, pick: palette.pick, notifications, unnotify: notifications.unnotify, perform,
    plan: createPlan({ store, effects: effects.plan, notifications, pick: palette.pick, selectCell, texts }),
    settings, store, live, startSelfTest,
    look: async () => {
      await look();
      await live.follow();
    },
    notify: (notification) => {
      const isTrouble = notification.intent === "warning" || notification.intent === "error" || notification.actions !== undefined;
      if (isTrouble || !settings.value("notifications.onlyTroubles")) notifications.notify(notification);
    },
    choose, takeBack,
    ...sharingActions(effects, perform, setState, texts),
    start: (command) => start(command),
    publish: (by) => start(publishScorecard, { publishing: { by } }),
    settleCell: async (id, keep) => {
      const command = firstCommand(commands, true);
      if (command) await start(command, { settled: { kept: keep === "typed" ? [id] : [], taken: keep === "computed" ? [id] : [] } });
    },
    correctColumn, correctTable,
    input: createInput({ store, effects: effects.input, perform, pick: palette.pick, correctColumn, correctTable, readStanding: effects.readStanding, texts }),
    open: (view) => setState({ view }),
    closeReport: () => setState({ report: null }),
    cancel: () => {
      const { run } = getState();
      if (abort === null || run.kind !== "running" || !canCancel(run.stage)) return;
      setState({ run: { ...run, cancelling: true } });
      abort.abort(new DOMException(texts.outcomes.cancelled, "AbortError"));
    },
    selectCell,
    copyText: effects.copyText,
    dismiss: () => setState({ run: { kind: "idle" } }),
  };
}
