import type { InsightsContext } from "../../commands/dismissInsight";
import type { insightText } from "../../layout/words/insightText";

/** What the pane does with the insights of an open workbook. */
export interface InsightsEffects {
  /** Loads what words them. */
  readonly loadText: () => Promise<typeof insightText>;
  /** Says on their sheet why one is dismissed; null takes that back. False where its row is not in sight. Rejects with what Excel says where it refuses. */
  readonly dismiss: (insight: string, reason: string | null) => Promise<boolean>;
}

/** What finds and writes their cells is loaded when it is first asked for. */
export function insightsEffects(context: InsightsContext): InsightsEffects {
  return {
    loadText: async () => (await import(/* webpackChunkName: "insights" */ "../../layout/words/insightText")).insightText,
    dismiss: async (insight, reason) => {
      const { dismissInsight } = await import(/* webpackChunkName: "matching" */ "../../commands/dismissInsight");
      return dismissInsight(context, insight, reason);
    },
  };
}
