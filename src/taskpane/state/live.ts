import { createStore, type StoreApi } from "zustand/vanilla";
import { storeSheetId } from "../../layout/store/storeSheet";
import { scorecardTablesOf } from "../../layout/scorecard/scorecardPlace";
import type { Disposable } from "../../workbook/disposable";
import type { WorkbookChange, WorkbookWatch } from "../../workbook/workbookWatch";
import { withChanges, type ChangedPlace } from "../live/changedPlaces";
import { hasScorecard, type PaneState } from "./paneState";

/** What was changed in the workbook since the shown scorecard was made, in the order in which it began. */
export type LiveState = readonly ChangedPlace[];

/** How the pane follows what happens in the workbook. */
export interface Live {
  readonly store: StoreApi<LiveState>;
  /** Tells when a colleague's refresh has changed what the workbook remembers: once what it writes has arrived. */
  readonly onRefreshedElsewhere: (listener: () => void) => Disposable;
  /** Begins to follow, once; where Excel refuses now, the next call tries again. Never rejects. */
  readonly follow: () => Promise<void>;
}

export interface LiveContext {
  readonly store: StoreApi<PaneState>;
  readonly watch: WorkbookWatch;
  /** Whether the scorecard is to be made again by itself. */
  readonly refreshesByItself: () => boolean;
  readonly refresh: () => Promise<void>;
  readonly look: () => Promise<void>;
}

/** Milliseconds without a change after which nobody is taken to be typing. */
export const quietAfter = 4_000;

/** Milliseconds without a change of what the workbook remembers after which a colleague's refresh is taken to have arrived. */
export const arrivedAfter = 1_500;

/** Follows the workbook: tells which tables the shown scorecard is behind, and where the user wants it makes it again when the typing is over. */
export function createLive({ store, watch, refreshesByItself, refresh, look }: LiveContext): Live {
  const live = createStore<LiveState>(() => []);
  /** What was changed while a run goes on: it may have been read before. */
  let during: LiveState = [];
  let isFollowed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elsewhere = new Set<() => void>();
  let arriving: ReturnType<typeof setTimeout> | undefined;

  const isRunning = (): boolean => store.getState().run.kind === "running";

  const refreshWhenQuiet = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!refreshesByItself() || live.getState().length === 0 || !hasScorecard(store.getState())) return;
      // A run that failed says so and is not repeated by itself: the next change asks again.
      if (isRunning()) refreshWhenQuiet();
      else void refresh();
    }, quietAfter);
  };

  const tellWhenArrived = (): void => {
    clearTimeout(arriving);
    arriving = setTimeout(() => {
      for (const listener of [...elsewhere]) listener();
    }, arrivedAfter);
  };

  const onChanges = (changes: readonly WorkbookChange[]): void => {
    const { data } = store.getState();
    const read = data?.datasets.flatMap(({ tables }) => tables.map(({ source }) => source)) ?? [];
    const add = (places: LiveState): LiveState => withChanges(places, changes, read, (sheet) => scorecardTablesOf(sheet) !== null);
    live.setState(add(live.getState()), true);
    if (isRunning()) during = add(during);
    if (changes.some(({ kind, isOwn }) => kind !== "cells" && !isOwn)) void look();
    if (changes.some(({ isOwn }) => !isOwn)) refreshWhenQuiet();
    if (changes.some(({ sheet, source, isOwn }) => sheet === storeSheetId && source === "remote" && !isOwn)) tellWhenArrived();
  };

  store.subscribe((state, before) => {
    if (state.run.kind === "running" && before.run.kind !== "running") during = [];
    if (state.shown !== before.shown) live.setState(during, true);
  });

  return {
    store: live,
    onRefreshedElsewhere: (listener) => {
      elsewhere.add(listener);
      return { dispose: () => elsewhere.delete(listener) };
    },
    follow: async () => {
      if (isFollowed) return;
      isFollowed = true;
      await watch.onChanged(onChanges).catch(() => (isFollowed = false));
    },
  };
}
