import { ClearSelectionContentCommand } from "@univerjs/sheets";
import { RemoveSheetConfirmCommand, RenameSheetOperation, SheetCopyCommand, SheetCutCommand, SheetPasteCommand, SheetsUIMenuSchema } from "@univerjs/sheets-ui";

/** What the model behind the grid serves; anything else is not offered. */
const served: ReadonlySet<string> = new Set([
  SheetCopyCommand.name, SheetCutCommand.name, SheetPasteCommand.name, ClearSelectionContentCommand.id, RemoveSheetConfirmCommand.id, RenameSheetOperation.id,
]);

/** Every entry of Univer's menus that would change what the model does not serve, hidden. */
export const hiddenMenus: Record<string, { hidden: true }> = Object.fromEntries(entriesOf(SheetsUIMenuSchema).filter((id) => !served.has(id)).map((id) => [id, { hidden: true }]));

function entriesOf(menu: object): string[] {
  return Object.entries(menu).flatMap(([id, entry]: [string, unknown]) => {
    if (typeof entry !== "object" || entry === null) return [];
    const below = entriesOf(entry);
    // A submenu stays where something below it is served.
    return "menuItemFactory" in entry && !below.some((child) => served.has(child)) ? [id, ...below] : below;
  });
}
