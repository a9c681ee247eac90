import type { PaneCommand } from "../../contributions/paneCommand";
import { conflicts, keysOf, type Bindings } from "../../keys/keymap";
import type { PaneTexts } from "../../texts/english";
import type { KeyedCommand } from "./KeyRow";

/** Every command with its keys. */
export function keyedCommands(commands: readonly PaneCommand[], bindings: Bindings, onBindings: (bindings: Bindings) => void, texts: PaneTexts): KeyedCommand[] {
  return commands.map((command): KeyedCommand => {
    const { id } = command;
    return {
      id, title: command.title(texts), keys: keysOf(command, bindings), isSet: Object.hasOwn(bindings, id),
      conflicts: conflicts(command, commands, bindings).map((other) => other.title(texts)),
      onBind: (key) => {
        const others = Object.fromEntries(Object.entries(bindings).filter(([one]) => one !== id));
        onBindings(key === undefined ? others : { ...others, [id]: key });
      },
    };
  });
}
