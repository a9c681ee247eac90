import { keysOf, type Bindings } from "../taskpane/keys/keymap";
import { isMac } from "../taskpane/keys/keystroke";
import type { ExcelKeys } from "../taskpane/state/paneState";
import { excelShortcuts, macKey } from "./excelShortcuts";

/** What Excel offers to add-ins that have keys of their own. */
type ShortcutActions = Pick<typeof Office.actions, "areShortcutsInUse" | "replaceShortcuts">;

/** Whether keys can work everywhere in Excel; where not, they work while the pane has the keyboard. */
export function offersShortcuts(): boolean {
  return Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1");
}

/**
 * Gives Excel the keys that the user chose for what has one everywhere. A key that something else in Excel has is left to that: it still
 * works in the pane. Never rejects: where Excel refuses, it keeps the keys that it had.
 * @returns which of them work
 */
export async function bindShortcuts(bindings: Bindings, actions: ShortcutActions, mac = isMac): Promise<ExcelKeys> {
  const asExcel = (key: string): string => (mac ? macKey(key) : key);
  const wanted = excelShortcuts.flatMap(({ id, key: ours }) => {
    const [chosen] = keysOf({ id, keys: [ours] }, bindings);
    return chosen === undefined ? [] : [{ id, key: asExcel(chosen), isOurs: chosen === ours }];
  });
  const changed = wanted.filter(({ isOurs }) => !isOurs).map(({ key }) => key);
  try {
    const used = new Set((changed.length === 0 ? [] : await actions.areShortcutsInUse(changed)).filter(({ inUse }) => inUse).map(({ shortcut }) => shortcut));
    await actions.replaceShortcuts(Object.fromEntries(wanted.filter(({ key }) => !used.has(key)).map(({ id, key }) => [id, key])));
    return keysThat(wanted, ({ key }) => !used.has(key));
  } catch {
    return keysThat(wanted, ({ isOurs }) => isOurs);
  }
}

/** Which of the keys that were asked for work. */
function keysThat<Wanted extends { readonly id: string }>(wanted: readonly Wanted[], work: (wanted: Wanted) => boolean): ExcelKeys {
  return new Map(wanted.map((one) => [one.id, work(one) ? "works" : "taken"]));
}
