/** Classes of the `Excel` namespace that the host serves, wholly or in part. */
export const apiClasses = [
  "Application", "Workbook", "WorkbookProtection", "DocumentProperties", "Runtime", "SettingCollection", "Setting",
  "Functions", "FunctionResult", "WorksheetCollection", "Worksheet", "WorksheetCustomPropertyCollection",
  "WorksheetCustomProperty", "WorksheetFreezePanes", "WorksheetProtection", "PageLayout", "HeaderFooterGroup", "HeaderFooter",
  "Range", "RangeAreas", "RangeCollection", "RangeFormat", "RangeFont", "RangeFill", "RangeBorderCollection", "RangeBorder",
  "ConditionalFormatCollection", "ConditionalFormat", "CustomConditionalFormat", "ConditionalFormatRule", "TextConditionalFormat",
  "CellValueConditionalFormat", "ConditionalRangeFormat", "ConditionalRangeFont", "ConditionalRangeFill", "DataValidation",
  "TableCollection", "TableScopedCollection", "Table", "TableColumnCollection", "TableColumn", "TableRowCollection", "AutoFilter", "NamedItemCollection", "NamedItem",
  "ChartCollection", "Chart", "ChartTitle", "ChartTitleFormat", "ChartFont", "ChartLegend", "ChartAreaFormat", "ChartFill", "ChartBorder",
  "ChartAxes", "ChartAxis", "ChartAxisFormat", "ChartLineFormat", "ChartGridlines", "ChartGridlinesFormat", "ChartSeriesCollection",
  "ChartSeries", "ChartSeriesFormat", "ChartPointsCollection", "ChartPoint", "ChartDataLabel", "ChartDataLabelFormat",
] as const;
