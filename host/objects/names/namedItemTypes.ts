import type { SheetModel } from "../../model/sheetModel";
import type { DefinedName, WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, textArgument, textValue } from "../arguments";
import { blockAddress, sheetPrefix } from "../range/address";
import { rangeArgument, rangeObject } from "../range/rangeTarget";
import { checkName } from "./checkName";
import { cellsOfName } from "./findName";

/** Names of the workbook, or those that belong to a sheet. */
interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly entry: DefinedName;
}

export const namedItemCollectionType: ApiType<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target) => namesOf(target).map((entry) => nameObject(target, entry)),
  itemAt: (target, args) => {
    const entry = nameBy(target, textArgument(args, 0));
    if (!entry) throw ApiError.itemNotFound();
    return nameObject(target, entry);
  },
  methods: {
    add: (target, args, session) => addName(target, args, session),
    getItemOrNullObject: (target, args) => {
      const entry = nameBy(target, textArgument(args, 0));
      return entry ? nameObject(target, entry) : null;
    },
    getCount: (target) => namesOf(target).length,
  },
};

export const namedItemType: ApiType<NameTarget> = {
  name: "NamedItem",
  idOf: ({ entry }) => shownName(entry),
  check: ({ workbook, entry }) => {
    if (!workbook.names.includes(entry)) throw ApiError.itemNotFound("The name is gone.");
  },
  scalars: {
    name: { get: ({ entry }) => shownName(entry) },
    formula: {
      get: ({ entry }) => `=${entry.refersTo}`,
      set: ({ entry }, value, session) => {
        entry.refersTo = formulaText(textValue(value));
        session.noteChange();
      },
    },
    value: {
      get: ({ workbook, entry }) => {
        if (!cellsOfName(workbook, entry)) throw ApiError.notImplemented("NamedItem.value of a formula");
        return entry.refersTo;
      },
    },
    type: { get: ({ workbook, entry }) => (cellsOfName(workbook, entry) ? "Range" : "String") },
    scope: { get: ({ entry }) => (entry.sheet ? "Worksheet" : "Workbook") },
    visible: {
      get: ({ entry }) => !entry.hidden,
      set: ({ entry }, value, session) => {
        entry.hidden = !booleanValue(value);
        session.noteChange();
      },
    },
  },
  methods: {
    getRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new ApiError("InvalidReference", "The name refers to no range.");
      return range;
    },
    getRangeOrNullObject: rangeOf,
    delete: ({ workbook, entry }, _args, session) => {
      workbook.names.splice(workbook.names.indexOf(entry), 1);
      session.noteChange();
    },
  },
};

function nameObject({ workbook }: NamesTarget, entry: DefinedName): ApiObject {
  const target: NameTarget = { workbook, entry };
  return new ApiObject("NamedItem", target);
}

function namesOf({ workbook, sheet }: NamesTarget): DefinedName[] {
  return workbook.names.filter((entry) => entry.sheet === sheet);
}

function nameBy(target: NamesTarget, wanted: string): DefinedName | undefined {
  return namesOf(target).find((entry) => shownName(entry).toLowerCase() === wanted.toLowerCase());
}

/** Files mark the names that Excel itself makes; the API does not. */
function shownName({ name }: DefinedName): string {
  return name.replace(/^_xlnm\./, "");
}

function addName(target: NamesTarget, args: readonly unknown[], session: ExcelSession): ApiObject {
  const name = textArgument(args, 0);
  checkName(name);
  const { workbook, sheet } = target;
  const isTable = workbook.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));
  if (nameBy(target, name) || isTable) throw ApiError.alreadyExists(`The name "${name}" is taken.`);
  const [, reference] = args;
  const refersTo = typeof reference === "string" ? formulaText(reference) : addressOf(reference);
  const entry: DefinedName = { name, refersTo, sheet, hidden: false };
  workbook.names.push(entry);
  session.noteChange();
  return nameObject(target, entry);
}

function addressOf(reference: unknown): string {
  const range = rangeArgument(reference);
  return sheetPrefix(range.sheet.name) + blockAddress(range, "$");
}

function formulaText(formula: string): string {
  if (!formula.startsWith("=") || formula.length < 2) throw ApiError.invalidArgument();
  return formula.slice(1);
}

function rangeOf({ workbook, entry }: NameTarget): ApiObject | null {
  const cells = cellsOfName(workbook, entry);
  return cells && rangeObject(cells.sheet, cells.block);
}
