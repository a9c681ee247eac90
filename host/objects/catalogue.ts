import type { ApiCatalogue, ApiType } from "../protocol/apiType";
import { chartAreaFormatType, chartBorderType, chartFillType } from "./chart/chartAreaTypes";
import { chartAxesType, chartAxisFormatType, chartAxisType, chartGridlinesType, chartLineFormatType } from "./chart/chartAxisTypes";
import { chartCollectionType } from "./chart/chartCollectionType";
import { chartFontType } from "./chart/chartFontType";
import { chartLegendType } from "./chart/chartLegendType";
import { chartDataLabelType, chartPointsCollectionType, chartPointType } from "./chart/chartPointTypes";
import { chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from "./chart/chartSeriesTypes";
import { chartTitleFormatType, chartTitleType } from "./chart/chartTitleTypes";
import { chartType } from "./chart/chartType";
import {
  conditionalFormatCollectionType, conditionalFormatRuleType, conditionalFormatType, conditionalRangeFillType, conditionalRangeFontType,
  conditionalRangeFormatType, customConditionalFormatType, textConditionalFormatType,
} from "./format/conditionalFormatTypes";
import { autoFilterType } from "./filter/autoFilterType";
import { dataValidationType } from "./format/dataValidationType";
import { rangeBorderCollectionType, rangeBorderType } from "./format/rangeBorderTypes";
import { rangeFillType } from "./format/rangeFillType";
import { rangeFontType } from "./format/rangeFontType";
import { rangeFormatType } from "./format/rangeFormatType";
import { namedItemCollectionType, namedItemType } from "./names/namedItemTypes";
import { rangeAreasType, rangeCollectionType } from "./range/rangeAreasType";
import { rangeType } from "./range/rangeType";
import { tableCollectionType, tableScopedCollectionType } from "./table/tableCollectionType";
import { tableColumnCollectionType, tableColumnType } from "./table/tableColumnTypes";
import { tableRowCollectionType } from "./table/tableRowCollectionType";
import { tableType } from "./table/tableType";
import { applicationType } from "./workbook/applicationType";
import { documentPropertiesType } from "./workbook/documentPropertiesType";
import { functionResultType, functionsType } from "./workbook/functionTypes";
import { workbookProtectionType } from "./workbook/workbookProtectionType";
import { runtimeType } from "./workbook/runtimeType";
import { settingCollectionType, settingType } from "./workbook/settingTypes";
import { workbookCreatedType } from "./workbook/workbookCreatedType";
import { workbookType } from "./workbook/workbookType";
import { worksheetCustomPropertyCollectionType, worksheetCustomPropertyType } from "./worksheet/customPropertyTypes";
import { freezePanesType } from "./worksheet/freezePanesType";
import { headerFooterGroupType, headerFooterType } from "./worksheet/headerFooterTypes";
import { pageLayoutType } from "./worksheet/pageLayoutType";
import { worksheetProtectionType } from "./worksheet/protectionType";
import { worksheetCollectionType } from "./worksheet/worksheetCollectionType";
import { worksheetType } from "./worksheet/worksheetType";

const types: readonly ApiType<never>[] = [
  applicationType, workbookType, workbookCreatedType, workbookProtectionType, documentPropertiesType, runtimeType, settingCollectionType, settingType, functionsType, functionResultType,
  worksheetCollectionType, worksheetType, worksheetCustomPropertyCollectionType, worksheetCustomPropertyType,
  freezePanesType, worksheetProtectionType, pageLayoutType, headerFooterGroupType, headerFooterType,
  rangeType, rangeAreasType, rangeCollectionType, rangeFormatType, rangeFontType, rangeFillType, rangeBorderCollectionType, rangeBorderType,
  conditionalFormatCollectionType, conditionalFormatType, customConditionalFormatType, conditionalFormatRuleType, textConditionalFormatType,
  conditionalRangeFormatType, conditionalRangeFontType, conditionalRangeFillType, dataValidationType,
  tableCollectionType, tableScopedCollectionType, tableType, tableColumnCollectionType, tableColumnType, tableRowCollectionType, autoFilterType,
  namedItemCollectionType, namedItemType,
  chartCollectionType, chartType, chartTitleType, chartTitleFormatType, chartFontType, chartLegendType,
  chartAreaFormatType, chartFillType, chartBorderType, chartAxesType, chartAxisType, chartAxisFormatType, chartGridlinesType,
  chartLineFormatType, chartSeriesCollectionType, chartSeriesType, chartSeriesFormatType, chartPointsCollectionType, chartPointType,
  chartDataLabelType,
];

/** Every class that the host serves. */
export const catalogue: ApiCatalogue = Object.fromEntries(types.map((type) => [type.name, type]));
