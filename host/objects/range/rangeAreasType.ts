import type { CellBlock, SheetModel } from "../../model/sheetModel";
import type { ApiType } from "../../protocol/apiType";
import { blockAddress, sheetPrefix } from "./address";

/** Several blocks of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly blocks: readonly CellBlock[];
}

export const rangeAreasType: ApiType<RangeAreasTarget> = {
  name: "RangeAreas",
  scalars: {
    address: { get: ({ sheet, blocks }) => blocks.map((block) => sheetPrefix(sheet.name) + blockAddress(block)).join(",") },
    areaCount: { get: ({ blocks }) => blocks.length },
  },
};
