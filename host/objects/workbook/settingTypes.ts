import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { textArgument } from "../arguments";

interface SettingTarget {
  readonly settings: Map<string, string>;
  readonly key: string;
}

/** The add-in's settings in the workbook: the same that `Office.context.document.settings` reads when it starts. */
export const settingCollectionType: ApiType<WorkbookModel> = {
  name: "SettingCollection",
  items: ({ settings }) => [...settings.keys()].map((key) => settingObject(settings, key)),
  itemAt: ({ settings }, args) => {
    const key = textArgument(args, 0);
    if (!settings.has(key)) throw ApiError.itemNotFound();
    return settingObject(settings, key);
  },
  methods: {
    add: ({ settings }, args, session) => {
      const key = textArgument(args, 0);
      if (key === "") throw ApiError.invalidArgument();
      settings.set(key, jsonOf(args[1]));
      session.noteChange();
      return settingObject(settings, key);
    },
    getItemOrNullObject: ({ settings }, args) => {
      const key = textArgument(args, 0);
      return settings.has(key) ? settingObject(settings, key) : null;
    },
    getCount: ({ settings }) => settings.size,
  },
};

export const settingType: ApiType<SettingTarget> = {
  name: "Setting",
  idOf: ({ key }) => key,
  check: ({ settings, key }) => {
    if (!settings.has(key)) throw ApiError.itemNotFound("The setting is gone.");
  },
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ settings, key }) => JSON.parse(settings.get(key) ?? "null") as unknown,
      set: ({ settings, key }, value, session) => {
        settings.set(key, jsonOf(value));
        session.noteChange();
      },
    },
  },
  methods: {
    delete: ({ settings, key }, _args, session) => {
      settings.delete(key);
      session.noteChange();
    },
  },
};

function settingObject(settings: Map<string, string>, key: string): ApiObject {
  const target: SettingTarget = { settings, key };
  return new ApiObject("Setting", target);
}

function jsonOf(value: unknown): string {
  if (value === undefined) throw ApiError.invalidArgument();
  return JSON.stringify(value);
}
