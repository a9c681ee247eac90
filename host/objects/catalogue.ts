import type { ApiCatalogue, ApiType } from "../protocol/apiType";
import { rangeType } from "./range/rangeType";
import { tableCollectionType, tableScopedCollectionType } from "./table/tableCollectionType";
import { tableColumnCollectionType, tableColumnType } from "./table/tableColumnTypes";
import { tableRowCollectionType } from "./table/tableRowCollectionType";
import { tableType } from "./table/tableType";
import { applicationType } from "./workbook/applicationType";
import { documentPropertiesType } from "./workbook/documentPropertiesType";
import { functionResultType, functionsType } from "./workbook/functionTypes";
import { workbookType } from "./workbook/workbookType";
import { worksheetCustomPropertyCollectionType, worksheetCustomPropertyType } from "./worksheet/customPropertyTypes";
import { worksheetCollectionType } from "./worksheet/worksheetCollectionType";
import { worksheetType } from "./worksheet/worksheetType";

const types: readonly ApiType<never>[] = [
  applicationType, workbookType, documentPropertiesType, functionsType, functionResultType,
  worksheetCollectionType, worksheetType, worksheetCustomPropertyCollectionType, worksheetCustomPropertyType,
  rangeType,
  tableCollectionType, tableScopedCollectionType, tableType, tableColumnCollectionType, tableColumnType, tableRowCollectionType,
];

/** Every class that the host serves. */
export const catalogue: ApiCatalogue = Object.fromEntries(types.map((type) => [type.name, type]));
