import type { StoreApi } from "zustand/vanilla";
import type { DatasetId } from "../../domain/table/datasetId";
import { isExcelFailure } from "../../workbook/excelProblem";
import type { InputEffects } from "../effects/inputEffects";
import type { PaneTexts } from "../texts/english";
import type { Pane } from "./createPane";
import type { InputState, PickGoal, PreviewState } from "./inputState";
import { pickedChoices, type PaneState, type Standing } from "./paneState";
import type { Perform } from "./runs";
import { problemOf } from "./problem";

/** What can be done about the tables that the scorecard is made from. Nothing rejects: what was refused is said. */
export interface InputActions {
  /** Adds the sample's tables, where the workbook has none of its own. */
  readonly addSample: () => Promise<void>;
  /** Asks, and removes the sample again where nobody changed it. */
  readonly removeSample: () => Promise<void>;
  /** Adds an empty table for a dataset. */
  readonly addTable: (dataset: DatasetId) => Promise<void>;
  /** Asks for which dataset. */
  readonly addTablePicked: () => Promise<void>;
  /** Lets the user point at something in the sheet. */
  readonly startPicking: (goal: PickGoal) => void;
  /** Takes what is selected now for it. */
  readonly usePicked: () => Promise<void>;
  readonly cancelPicking: () => void;
  /** Reads the first rows of a dataset as a run understands them. */
  readonly readPreview: (dataset: DatasetId) => Promise<void>;
}

export interface InputContext extends Pick<Pane, "pick" | "correctTable" | "correctColumn"> {
  readonly store: StoreApi<PaneState>;
  readonly effects: InputEffects;
  readonly perform: Perform;
  readonly readStanding: () => Promise<Standing>;
  readonly texts: () => PaneTexts;
}

/** Excel's code where several blocks, or no cells, are selected. */
const noBlockSelected = "InvalidSelection";

/** The tables of the workbook as the pane adds, finds and shows them. */
export function createInput({ store, effects, perform, pick, correctTable, correctColumn, readStanding, texts }: InputContext): InputActions {
  const words = (): PaneTexts["input"] => texts().input;
  const set = (change: Partial<InputState>): void => store.setState(({ input }) => ({ input: { ...input, ...change } }));
  const show = (dataset: DatasetId, preview: PreviewState): void => set({ previews: { ...store.getState().input.previews, [dataset]: preview } });
  const lookAgain = async (): Promise<void> => store.setState({ standing: await readStanding() });

  // What was understood of the cells may be another thing now.
  store.subscribe((state, before) => {
    const isSame = state.standing === before.standing && state.chosen === before.chosen;
    if (!isSame && Object.keys(state.input.previews).length > 0) set({ previews: {} });
  });

  const addTable = (dataset: DatasetId): Promise<void> => perform(words().commands.addTable, "add", async () => {
    await effects.addTable(dataset);
    await lookAgain();
    return { outcome: "table-added" };
  });

  /** Why a selection is not what was to be pointed at; null where it was, and is now known as it. */
  const take = async ({ dataset, column }: PickGoal): Promise<string | null> => {
    const picked = await effects.pickRange(column === null ? dataset : null);
    if (picked.kind === "several") return words().severalTables;
    if (picked.kind === "none") return words().noTable(picked.address);
    const { source, header, tables } = picked;
    const { standing } = store.getState();
    if (standing) store.setState({ standing: { ...standing, tables } });
    const { data } = store.getState();
    const isPart = data?.datasets.some((one) => one.dataset.id === dataset && one.tables.some((table) => table.source.name === source.name)) ?? false;
    if (column !== null && !isPart) return words().otherTable(source.name);
    set({ picking: null });
    if (column !== null) await correctColumn({ dataset, column, header });
    else if (!isPart) await correctTable({ table: source.name, dataset, also: true });
    return null;
  };

  return {
    addTable,
    addSample: () => perform(words().commands.addSample, "add", async (onStage, signal) => {
      await effects.addSample((done, total) => onStage("add", done, total), signal);
      await lookAgain();
      return { outcome: "sample-added" };
    }),
    removeSample: async () => {
      const sheets = store.getState().standing?.samples.length ?? 0;
      const answer = await pick({ title: words().removeQuestion, items: [{ id: "remove", label: words().remove(sheets), detail: words().removeDetail }, { id: "keep", label: words().keep }] });
      if (answer !== "remove") return;
      await perform(words().commands.removeSample, "compare", async (onStage, signal) => {
        const { changed } = await effects.removeSample((done, total) => onStage("compare", done, total), signal);
        await lookAgain();
        return { outcome: changed.length > 0 ? "sample-partly-removed" : "sample-removed" };
      });
    },
    addTablePicked: async () => {
      const items = await effects.offeredTables(new Set(store.getState().data?.datasets.map(({ dataset }) => dataset.id)));
      const id = await pick({ title: words().whichTable, items: items.map(({ id: dataset, title, indicators }) => ({ id: dataset, label: texts().phrase(title), ...(indicators.length === 0 ? {} : { detail: texts().firstRun.feeds(indicators.map(texts().phrase).join(", ")) }) })) });
      const chosen = items.find((one) => one.id === id);
      if (chosen) await addTable(chosen.id);
    },
    startPicking: (goal) => set({ picking: { goal, problem: null } }),
    cancelPicking: () => set({ picking: null }),
    usePicked: async () => {
      const { picking } = store.getState().input;
      if (picking === null) return;
      const problem = await take(picking.goal).catch((error: unknown) => {
        if (isExcelFailure(error) && error.code === noBlockSelected) return words().severalTables;
        const { happened, next } = problemOf(error, "find", texts());
        return `${happened} ${next}`;
      });
      if (problem !== null) set({ picking: { ...picking, problem } });
    },
    readPreview: async (dataset) => {
      const { chosen, standing, input: { previews } } = store.getState();
      if (previews[dataset]?.kind === "loading") return;
      show(dataset, { kind: "loading" });
      const preview = await effects.preview(dataset, pickedChoices(store.getState())).then(
        (shown): PreviewState => ({ kind: "shown", preview: shown }),
        (error: unknown): PreviewState => ({ kind: "failed", text: problemOf(error, "find", texts()).happened }),
      );
      // Something else may have been said meanwhile: then it is asked for again.
      const now = store.getState();
      if (now.chosen === chosen && now.standing === standing) show(dataset, preview);
    },
  };
}
