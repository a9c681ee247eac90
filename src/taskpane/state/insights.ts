import type { StoreApi } from "zustand/vanilla";
import { refreshScorecard } from "../../commands/refreshScorecard";
import { openInsights } from "../../domain/insights/insight";
import type { InsightsEffects } from "../effects/insightsEffects";
import type { PaneTexts } from "../texts/english";
import type { Pane } from "./createPane";
import type { PaneState } from "./paneState";
import type { Runs } from "./runs";
import type { ScorecardActions } from "./scorecardActions";

/** What can be done with insights. Nothing rejects: what was refused is said. */
export interface InsightsActions {
  /** Asks for the reason of one; null ends the asking. */
  readonly ask: (insight: string | null) => void;
  /** Dismisses one with a reason, which its sheet keeps, and refreshes: what it capped is free, and the Scorecard no longer mentions it. */
  readonly dismiss: (insight: string, reason: string) => Promise<void>;
  /** Asks which one, then for its reason. */
  readonly askPicked: () => Promise<void>;
  /** Takes the reason away again. */
  readonly restore: (insight: string) => Promise<void>;
}

export interface InsightsStateContext extends Pick<Pane, "notify" | "pick" | "unnotify"> {
  readonly store: StoreApi<PaneState>;
  readonly effects: InsightsEffects;
  readonly scorecard: Pick<ScorecardActions, "start">;
  readonly fail: Runs["fail"];
  readonly texts: () => PaneTexts;
}

const missingId = "insights.missing";

export function createInsights({ store, effects, scorecard, fail, notify, pick, unnotify, texts }: InsightsStateContext): InsightsActions {
  const ask = (asksReason: string | null): void => store.setState({ asksReason });
  const write = async (insight: string, reason: string | null): Promise<void> => {
    unnotify(missingId);
    const words = texts().insights;
    try {
      const isWritten = await effects.dismiss(insight, reason);
      ask(null);
      if (isWritten) await scorecard.start(refreshScorecard);
      else notify({ id: missingId, intent: "warning", text: words.noRow(texts().sheets.sheetNames.insights) });
    } catch (error) {
      fail(words.notWritten, error);
    }
  };
  return {
    ask,
    askPicked: async () => {
      const { insights, scorecard: card } = store.getState().shown?.answer ?? {};
      if (!insights || !card) return;
      const [insightText, { sheets, insights: words }] = [await effects.loadText(), texts()];
      const items = openInsights(insights).map((one) => ({ id: one.id, label: insightText(one, card.granularity, sheets), detail: sheets.insights.kinds[one.facts.kind] }));
      const picked = await pick({ title: words.which, items });
      if (picked !== null) store.setState({ view: "insights", asksReason: picked });
    },
    dismiss: write,
    restore: (insight) => write(insight, null),
  };
}
