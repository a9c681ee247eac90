import { createStore, type StoreApi } from "zustand/vanilla";
import { refreshScorecard } from "../../commands/refreshScorecard";
import type { PaneEffects } from "../effects/paneEffects";
import type { UserMemory } from "../effects/userMemory";
import type { PaneTexts } from "../texts/english";
import { createInput, type InputActions } from "./input";
import { createLanguage } from "./language";
import { createLive, type Live } from "./live";
import { createNotifications, type Notifications } from "./notifications";
import { createOutput, type Output } from "./output";
import { createInsights, type InsightsActions } from "./insights";
import { createMarks, type MarksActions } from "./marks";
import { createPacks, type PacksActions } from "./packs";
import { createPalette, type Palette } from "./palette";
import { firstState, hasScorecard, type ExcelKeys, type PaneState, type ViewId } from "./paneState";
import { createRows, type RowsActions } from "./rows";
import { createPlan, type PlanActions } from "./plan";
import { createRuns, type Perform, type Runs } from "./runs";
import { scorecardActions, type ScorecardActions } from "./scorecardActions";
import { createSettings, type Settings } from "./settings";
import { sharingActions, type SharingActions } from "./sharingActions";
import { createTargets, type TargetActions } from "./targets";

/** What the pane shows, and what can be done to it. */
export interface Pane extends ScorecardActions, SharingActions {
  readonly store: StoreApi<PaneState>;
  /** Its words in the language in force. */
  readonly texts: StoreApi<PaneTexts>;
  /** What is remembered of the user on this computer. */
  readonly memory: UserMemory;
  /** What the user set on this computer, and what is set for the workbook. */
  readonly settings: Settings;
  readonly palette: Palette;
  readonly plan: PlanActions;
  readonly rows: RowsActions;
  readonly targets: TargetActions;
  readonly input: InputActions;
  readonly packs: PacksActions;
  readonly insights: InsightsActions;
  readonly marks: MarksActions;
  /** What was changed in the workbook since the shown scorecard was made. */
  readonly live: Live;
  /** What the runs did. */
  readonly output: Output;
  /** Asks by a list in which one finds by typing; null where nothing was picked. */
  readonly pick: Palette["pick"];
  readonly notifications: Notifications;
  readonly notify: Notifications["notify"];
  readonly unnotify: Notifications["unnotify"];
  readonly perform: Perform;
  readonly open: (view: ViewId) => void;
  /** Opens the Scorecard view with what asks who publishes, where there is a scorecard to publish, or closes that. */
  readonly askPublish: (asks: boolean) => void;
  /** Says what became of the keys in all of Excel. */
  readonly sayExcelKeys: (excelKeys: ExcelKeys) => void;
  /** Runs the self-test like every other command; its report is shown until it is closed. */
  readonly startSelfTest: () => Promise<void>;
  readonly closeReport: () => void;
  readonly cancel: Runs["cancel"];
  readonly selectCell: (address: string) => Promise<void>;
  /** Brings one of our sheets to the front, whatever it is called; says so where it is not there. @param title what it is called where nobody renamed it */
  readonly openSheet: (planId: string, title: string) => Promise<void>;
  /** Puts a text on the clipboard; rejects where the page may not. */
  readonly copyText: (text: string) => Promise<void>;
  /** Takes away the message about the last run. */
  readonly dismiss: () => void;
}

/**
 * Joins the state of the pane to the effects that change it.
 * @param first the texts that are shown until others are loaded
 */
export function createPane(effects: PaneEffects, first: PaneTexts): Pane {
  const store = createStore<PaneState>(() => firstState);
  const { getState, setState } = store;
  const output = createOutput(effects);
  const notifications = createNotifications();
  const language = createLanguage({
    store, effects: effects.language, first,
    onMissing: ({ frame }) => notifications.notify({ id: "language", intent: "error", text: frame.languageMissing }),
  });
  const texts = language.getState;
  const runs = createRuns({ store, output, texts });
  const { perform } = runs;
  const scorecard = scorecardActions({ store, effects, runs, texts });
  // What tables are taken for, and why, is said in the language too.
  language.subscribe(() => void scorecard.look());
  const palette = createPalette();
  const settings = createSettings({ store, memory: effects.memory, choose: scorecard.choose });
  const live = createLive({
    store, look: scorecard.look, watch: effects.plan.watch, refreshesByItself: () => settings.value("live.refreshByItself"),
    refresh: async () => {
      await scorecard.start(refreshScorecard);
      // Nobody asked for it, as while somebody types: that the scorecard is behind is still said.
      if (getState().run.kind === "failed") setState({ run: { kind: "idle" } });
    },
  });
  const selectCell = async (address: string): Promise<void> => {
    try {
      await effects.selectCell(address);
    } catch (error) {
      runs.fail(texts().notSelected(address), error);
    }
  };
  const openSheet = async (planId: string, title: string): Promise<void> => {
    try {
      if (!(await effects.openSheet(planId))) notify({ id: `sheet.${planId}`, intent: "warning", text: texts().programme.noSheet(title) });
    } catch (error) {
      runs.fail(texts().notSelected(title), error);
    }
  };
  const notify: Notifications["notify"] = (notification) => {
    const isTrouble = notification.intent === "warning" || notification.intent === "error" || notification.actions !== undefined;
    if (isTrouble || !settings.value("notifications.onlyTroubles")) notifications.notify(notification);
  };
  return {
    ...scorecard,
    ...sharingActions({ effects, perform, setState, texts }),
    look: async () => {
      await scorecard.look();
      await live.follow();
    },
    plan: createPlan({ store, effects: effects.plan, notifications, pick: palette.pick, selectCell, texts }),
    rows: createRows({ store, effects: effects.rows, perform, pick: palette.pick, notify, unnotify: notifications.unnotify, texts }),
    targets: createTargets({ store, effects: effects.targets, fail: runs.fail, pick: palette.pick, notify, unnotify: notifications.unnotify, settings, texts }),
    input: createInput({ store, effects: effects.input, perform, pick: palette.pick, correctColumn: scorecard.correctColumn, correctTable: scorecard.correctTable, readStanding: effects.readStanding, texts }),
    memory: effects.memory, store, texts: language, settings, palette, pick: palette.pick, notifications, unnotify: notifications.unnotify, live, output, perform, selectCell, openSheet,
    notify,
    insights: createInsights({ store, effects: effects.insights, scorecard, fail: runs.fail, pick: palette.pick, notify, unnotify: notifications.unnotify, texts }),
    marks: createMarks({ store, scorecard }),
    packs: createPacks({ store, effects: effects.packs, scorecard, pick: palette.pick, notify, texts }),
    startSelfTest: () => perform(texts().frame.commands.selfTest, "test", async (onStage, signal) => {
      const report = await effects.runSelfTest((done, total) => onStage("test", done, total), signal);
      setState({ report });
      return { outcome: "tested" };
    }),
    open: (view) => setState({ view }),
    askPublish: (asks) => setState((state) => (asks ? { view: "scorecard", asksPublish: hasScorecard(state) } : { asksPublish: false })),
    sayExcelKeys: (excelKeys) => setState({ excelKeys }),
    closeReport: () => setState({ report: null }),
    cancel: runs.cancel,
    copyText: effects.copyText,
    dismiss: () => setState({ run: { kind: "idle" } }),
  };
}
