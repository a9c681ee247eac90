import type { Picked } from "../../commands/pickRange";
import type { RemovedSample } from "../../commands/removeSampleData";
import type { SampleMaker } from "../../computation/sampleMaker";
import type { Language } from "../../domain/language/language";
import type { DatasetId } from "../../domain/table/datasetId";
import type { MatchOverrides } from "../../domain/table/match/matchOverrides";
import type { TablePreview } from "../../domain/table/preview/tablePreview";
import type { AddedTable, InputTables } from "../../workbook/inputTables";
import type { Workbook } from "../../workbook/workbook";
import type { ReadableTable } from "../words/readableTables";

type Told = (done: number, total: number) => void;

/** What the pane does to the tables that the scorecard is made from. */
export interface InputEffects {
  /** Adds the sample's tables, all or none. Rejects with the signal's reason when cancelled. */
  readonly addSample: (onProgress: Told, signal: AbortSignal) => Promise<readonly AddedTable[]>;
  readonly removeSample: (onProgress: Told, signal: AbortSignal) => Promise<RemovedSample>;
  readonly addTable: (dataset: DatasetId) => Promise<AddedTable>;
  /** The tables that can be added: those of datasets that are not there first. */
  readonly offeredTables: (present: ReadonlySet<DatasetId>) => Promise<readonly ReadableTable[]>;
  /** What the selected cells stand for; cells that are no table yet are made known as one where a dataset is named. */
  readonly pickRange: (dataset: DatasetId | null) => Promise<Picked>;
  readonly preview: (dataset: DatasetId, choices: MatchOverrides) => Promise<TablePreview | null>;
}

/** What these effects work on. */
export interface InputEffectsContext {
  readonly workbook: Workbook;
  readonly inputTables: InputTables;
  readonly sample: SampleMaker;
  /** BCP 47 tag of the workbook's language. */
  readonly locale: string;
  /** What the pane is answered in. */
  readonly spoken: () => Language;
  /** Serial day. */
  readonly today: () => number;
}

/** The user's tables of an open workbook; what works on them is loaded when it is asked for. */
export function inputEffects({ workbook, inputTables, sample, locale, spoken, today }: InputEffectsContext): InputEffects {
  return {
    addSample: async (onProgress, signal) => (await import(/* webpackChunkName: "input" */ "../../commands/addSampleData")).addSampleData({ workbook, inputTables, sample, onProgress, signal }),
    removeSample: async (onProgress, signal) => (await import(/* webpackChunkName: "input" */ "../../commands/removeSampleData")).removeSampleData({ workbook, inputTables, sample, onProgress, signal }),
    addTable: async (dataset) => (await import(/* webpackChunkName: "input" */ "../../commands/addInputTable")).addInputTable(inputTables, dataset, spoken()),
    offeredTables: async (present) => {
      const { readableTables } = await import(/* webpackChunkName: "matching" */ "../words/readableTables");
      return [...readableTables].sort((left, right) => Number(present.has(left.id)) - Number(present.has(right.id)));
    },
    pickRange: async (dataset) => (await import(/* webpackChunkName: "matching" */ "../../commands/pickRange")).pickRange(workbook, inputTables, dataset),
    preview: async (dataset, choices) => (await import(/* webpackChunkName: "preview" */ "../../commands/previewDataset")).previewDataset(dataset, { workbook, choices, locale, language: spoken(), today: today() }),
  };
}
