/** Chart types that the host keeps and its files hold. */
export const servedChartTypes = [
  "Line", "LineMarkers", "LineStacked", "LineMarkersStacked", "LineStacked100", "LineMarkersStacked100",
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100",
] as const;
