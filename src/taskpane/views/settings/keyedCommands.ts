import type { PaneCommand } from "../../contributions/paneCommand";
import { conflicts, keysOf, type Bindings } from "../../keys/keymap";
import { keyLabel, type Keystroke } from "../../keys/keystroke";
import type { ExcelKeys } from "../../state/paneState";
import type { PaneTexts } from "../../texts/english";

/** A command with its keys, as the list shows it. */
export interface KeyedCommand {
  /** Its id. */
  readonly key: string;
  readonly title: string;
  /** What it is found by too: how its keys are written. */
  readonly description: string;
  readonly group: string;
  readonly keys: readonly Keystroke[];
  /** Whether the user gave it these, or took them away. */
  readonly isSet: boolean;
  /** Titles of the other commands that have one of its keys. */
  readonly conflicts: readonly string[];
  /** Whether its key works in all of Excel, or was to and belongs to something else there; null where it is of the pane alone. */
  readonly inExcel: "works" | "taken" | null;
  /** null takes its keys away, undefined gives it its own again. */
  readonly onBind: (key: Keystroke | null | undefined) => void;
}

/** Every command with its keys. */
export function keyedCommands(commands: readonly PaneCommand[], bindings: Bindings, excelKeys: ExcelKeys, onBindings: (bindings: Bindings) => void, texts: PaneTexts): KeyedCommand[] {
  return commands.map((command): KeyedCommand => {
    const { id } = command;
    const keys = keysOf(command, bindings);
    return {
      key: id, title: command.title(texts), description: keys.map((key) => keyLabel(key, texts.frame.keyNames)).join(" "), group: texts.settings.groups.keys, keys, isSet: Object.hasOwn(bindings, id),
      conflicts: conflicts(command, commands, bindings).map((other) => other.title(texts)),
      inExcel: keys.length === 0 ? null : excelKeys.get(id) ?? null,
      onBind: (key) => {
        const others = Object.fromEntries(Object.entries(bindings).filter(([one]) => one !== id));
        onBindings(key === undefined ? others : { ...others, [id]: key });
      },
    };
  });
}
