/** What a chart type of the API is in a file. */
export interface ChartForm {
  readonly group: "line" | "bar";
  /** Bars lie ("bar") or stand ("col"); null for lines. */
  readonly direction: "bar" | "col" | null;
  readonly grouping: "standard" | "clustered" | "stacked" | "percentStacked";
  readonly hasMarkers: boolean;
}

const line = (grouping: ChartForm["grouping"], hasMarkers: boolean): ChartForm => ({ group: "line", direction: null, grouping, hasMarkers });
const bar = (direction: "bar" | "col", grouping: ChartForm["grouping"]): ChartForm => ({ group: "bar", direction, grouping, hasMarkers: false });

const forms: Readonly<Record<string, ChartForm>> = {
  Line: line("standard", false),
  LineMarkers: line("standard", true),
  LineStacked: line("stacked", false),
  LineMarkersStacked: line("stacked", true),
  LineStacked100: line("percentStacked", false),
  LineMarkersStacked100: line("percentStacked", true),
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
};

/** Throws for a chart type that the codec cannot write. */
export function chartForm(chartType: string): ChartForm {
  const form = forms[chartType];
  if (!form) throw new Error(`NotImplemented: saving a chart of type ${chartType}`);
  return form;
}
