import type { PaneState } from "../state/paneState";
import type { PaneCommand } from "./paneCommand";

/** The sample would be counted together with tables of the user's own. */
const hasNoTables = ({ data, standing }: PaneState): boolean => data?.datasets.length === 0 && standing?.samples.length === 0;

/** What brings tables into the workbook, and out of it. */
export const dataCommands: readonly PaneCommand[] = [
  { id: "data.addSample", title: ({ input }) => input.commands.addSample, when: hasNoTables, run: (pane) => pane.input.addSample() },
  { id: "data.removeSample", title: ({ input }) => input.commands.removeSample, when: ({ standing }) => (standing?.samples.length ?? 0) > 0, run: (pane) => pane.input.removeSample() },
  { id: "data.addInputTable", title: ({ input }) => input.commands.addTable, run: (pane) => pane.input.addTablePicked() },
  { id: "data.match", title: ({ input }) => input.commands.match, run: (pane) => pane.open("data") },
];
