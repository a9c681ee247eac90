import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { textArgument, textValue } from "../arguments";

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

export const worksheetCustomPropertyCollectionType: ApiType<SheetModel> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => propertyObject(sheet, key)),
  itemAt: (sheet, args) => {
    const key = keyLike(sheet, textArgument(args, 0));
    if (key === undefined) throw ApiError.itemNotFound();
    return propertyObject(sheet, key);
  },
  methods: {
    add: (sheet, args, session) => {
      const wanted = textArgument(args, 0);
      const value = textArgument(args, 1);
      if (wanted === "" || wanted.length > 255) throw ApiError.invalidArgument();
      const key = keyLike(sheet, wanted) ?? wanted;
      sheet.customProperties.set(key, value);
      sheet.changed.add("customProperties");
      session.noteChange();
      return propertyObject(sheet, key);
    },
    getItemOrNullObject: (sheet, args) => {
      const key = keyLike(sheet, textArgument(args, 0));
      return key === undefined ? null : propertyObject(sheet, key);
    },
    getCount: ({ customProperties }) => customProperties.size,
  },
};

export const worksheetCustomPropertyType: ApiType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  idOf: ({ key }) => key,
  check: ({ sheet, key }) => {
    if (!sheet.customProperties.has(key)) throw ApiError.itemNotFound();
  },
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value, session) => {
        sheet.customProperties.set(key, textValue(value));
        sheet.changed.add("customProperties");
        session.noteChange();
      },
    },
  },
  methods: {
    delete: ({ sheet, key }, _args, session) => {
      sheet.customProperties.delete(key);
      sheet.changed.add("customProperties");
      session.noteChange();
    },
  },
};

function propertyObject(sheet: SheetModel, key: string): ApiObject {
  const target: PropertyTarget = { sheet, key };
  return new ApiObject("WorksheetCustomProperty", target);
}

/** Keys are compared without regard to case. */
function keyLike(sheet: SheetModel, wanted: string): string | undefined {
  return [...sheet.customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
}
