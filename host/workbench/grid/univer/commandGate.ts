import {
  CanceledError, type ICellData, ICommandService, type ICommandInfo, type IDisposable, type IExecutionOptions, type Injector, type IObjectMatrixPrimitiveType, type Nullable,
} from "@univerjs/core";
import {
  type IMoveRangeMutationParams, type ISetRangeValuesMutationParams, MoveRangeMutation, SetRangeValuesCommand, SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation, SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { SheetPasteCommand, SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";

/** Marks what the grid itself does to show the model. */
export const fromModel = { onlyLocal: true, fromModel: true } satisfies IExecutionOptions;

/** What passes the gate in place of Univer's own change. */
export interface GateEvents {
  /** Whether any cell's contents change by it, not only looks. */
  onValues(sheet: string, values: IObjectMatrixPrimitiveType<Nullable<ICellData>>): boolean;
  /** `command` is Univer's id of what was asked for. */
  onRefused(command: string): void;
}

/** Commands of which only the contents are taken: what comes along, such as the looks of pasted cells, is left away. */
const contentsOnly: ReadonlySet<string> = new Set([SheetPasteCommand.id, SheetPasteShortKeyCommand.id, SetRangeValuesCommand.id]);
/** What Univer does by itself after contents change; the grid sees to it when the model answers. */
const byItself: ReadonlySet<string> = new Set([SetWorksheetRowAutoHeightMutation.id, SetWorksheetRowIsAutoHeightMutation.id]);

/**
 * Keeps Univer from changing its own copy of the workbook: contents are handed on to the model, which answers with what the
 * cells then hold, and anything else that would change the workbook is refused.
 */
export function guardCommands(injector: Injector, events: GateEvents): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted((info, options) => {
    if (!info.id.startsWith("sheet.mutation.") || options?.["fromModel"]) return;
    if (options?.["fromFormula"]) {
      // Univer computes what comes to a sheet anew; here values come from the model alone.
      skip(options);
    } else if (info.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = info.params as ISetRangeValuesMutationParams;
      skip(options);
      const isTaken = cellValue ? events.onValues(subUnitId, cellValue) : true;
      if (!isTaken && !contentsOnly.has(triggerOf(info))) events.onRefused(triggerOf(info));
    } else if (info.id === MoveRangeMutation.id) {
      const { from, to } = info.params as IMoveRangeMutationParams;
      skip(options);
      events.onValues(from.subUnitId, from.value);
      events.onValues(to.subUnitId, to.value);
    } else if (byItself.has(info.id) || contentsOnly.has(triggerOf(info))) {
      skip(options);
    } else {
      events.onRefused(triggerOf(info) || info.id);
      throw new CanceledError();
    }
  });
}

/** Univer takes the change as done elsewhere: its command goes on, its own cells stay as they are. */
function skip(options: IExecutionOptions | undefined): void {
  if (options) options.syncOnly = true;
}

function triggerOf({ params }: ICommandInfo): string {
  return (params as { trigger?: string } | undefined)?.trigger ?? "";
}
