import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { blockAddress, sheetPrefix } from "./address";
import { rangeObject } from "./rangeTarget";

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
    cellCount: { get: ({ blocks }) => blocks.reduce((count, { rows, columns }) => count + rows * columns, 0) },
  },
  objects: {
    areas: (target) => new ApiObject("RangeCollection", target),
  },
};

export const rangeCollectionType: ApiType<RangeAreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, blocks }) => blocks.map((block) => rangeObject(sheet, block)),
  methods: {
    getCount: ({ blocks }) => blocks.length,
    getItemAt: ({ sheet, blocks }, [index]) => {
      const block = typeof index === "number" ? blocks[index] : undefined;
      if (!block) throw ApiError.itemNotFound();
      return rangeObject(sheet, block);
    },
  },
};
