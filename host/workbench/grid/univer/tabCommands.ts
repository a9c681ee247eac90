import { CommandType, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";

/** What the sheet tabs ask for. */
export interface TabEvents {
  onAdded(): void;
  onRenamed(sheet: string, name: string): void;
  onDeleted(sheet: string): void;
}

/** Puts the model's own way of adding, renaming and deleting sheets in the place of Univer's. */
export function replaceTabCommands(injector: Injector, events: TabEvents): IDisposable {
  const commands = injector.get(ICommandService);
  const replaced = [
    { id: InsertSheetCommand.id, run: () => events.onAdded() },
    { id: SetWorksheetNameCommand.id, run: ({ subUnitId, name }: TabParams) => name !== undefined && subUnitId !== undefined && events.onRenamed(subUnitId, name) },
    { id: RemoveSheetCommand.id, run: ({ subUnitId }: TabParams) => subUnitId !== undefined && events.onDeleted(subUnitId) },
  ].map(({ id, run }) => {
    commands.unregisterCommand(id);
    return commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_, params) => {
        run(params ?? {});
        return true;
      },
    });
  });
  return { dispose: () => replaced.forEach((command) => command.dispose()) };
}

interface TabParams {
  readonly subUnitId?: string;
  readonly name?: string;
}
