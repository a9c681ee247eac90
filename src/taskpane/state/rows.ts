import { createStore, type StoreApi } from "zustand/vanilla";
import type { RowsPart } from "../../computation/findRows";
import type { ShowRowsAnswer } from "../../commands/showRows";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { RowsEffects } from "../effects/rowsEffects";
import type { PaneTexts } from "../texts/english";
import type { Pane } from "./createPane";
import type { PaneState } from "./paneState";
import type { Perform } from "./runs";

/** How far the showing of rows is, beside the stages of a scorecard's run. */
export type RowsStage = "list";

/** What came of showing rows. */
export type RowsOutcome = "rows-selected" | "rows-listed" | "no-rows";

/** What was last found behind a number: with the indicator's id, as long as the scorecard that says it is shown. */
export type FoundRows = Extract<ShowRowsAnswer, { readonly kind: "shown" }> & { readonly indicator: string };

/** The rows behind the numbers of the shown scorecard. Nothing rejects: what was refused is said. */
export interface RowsActions {
  /** null where none were looked for. */
  readonly store: StoreApi<{ readonly found: FoundRows | null }>;
  /** Selects the cells behind an indicator's number, or lists them. */
  readonly show: (indicator: string, part?: RowsPart, asList?: boolean) => Promise<void>;
  /** Asks behind which number. */
  readonly showPicked: () => Promise<void>;
}

export interface RowsContext extends Pick<Pane, "pick" | "notify" | "unnotify"> {
  readonly store: StoreApi<PaneState>;
  readonly effects: RowsEffects;
  readonly perform: Perform;
  readonly texts: () => PaneTexts;
}

const refusedId = "rows.refused";

export function createRows({ store, effects, perform, pick, notify, unnotify, texts }: RowsContext): RowsActions {
  const words = (): PaneTexts["rowsBehind"] => texts().rowsBehind;
  const found = createStore<{ readonly found: FoundRows | null }>(() => ({ found: null }));
  store.subscribe((state, before) => {
    if (state.shown !== before.shown) found.setState({ found: null });
  });
  const lines = (): readonly IndicatorLine[] => store.getState().shown?.answer.scorecard?.lines ?? [];
  const refuse = (title: string): void => notify({ id: refusedId, intent: "warning", text: words().people(texts().phrase(title)) });

  const show: RowsActions["show"] = async (indicator, part = "behind", asList = false) => {
    const { shown } = store.getState();
    const line = lines().find(({ description }) => description.id === indicator);
    const period = line?.headline?.period;
    unnotify(refusedId);
    if (!shown?.answer.scorecard || !line || !period) return;
    const { team } = shown.answer.scorecard;
    if (line.description.peopleData === true) return refuse(line.title);
    await perform(words().command, "find", async (onStage, signal) => {
      const answer = await effects.showRows({ indicator, team, period, part, asList }, shown.choices, onStage, signal);
      if (answer.kind === "people") refuse(line.title);
      if (answer.kind !== "shown") return { outcome: "no-rows" };
      found.setState({ found: { ...answer, indicator } });
      return { outcome: ({ selected: "rows-selected", listed: "rows-listed", none: "no-rows" } as const)[answer.how] };
    });
  };

  return {
    store: found, show,
    showPicked: async () => {
      const items = lines().filter(({ headline }) => headline !== null).map(({ description, title }) => ({
        id: description.id, label: texts().phrase(title), ...(description.peopleData === true ? { detail: words().isPeople } : {}),
      }));
      const picked = await pick({ title: words().which, items });
      if (picked === null) return;
      store.setState({ view: "scorecard" });
      await show(picked);
    },
  };
}
