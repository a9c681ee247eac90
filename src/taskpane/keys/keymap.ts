import type { PaneCommand } from "../contributions/paneCommand";
import type { Keystroke } from "./keystroke";

/** The keys that a user gave commands, by the commands' ids; null takes a command's keys away. */
export type Bindings = Readonly<Record<string, Keystroke | null>>;

type Keyed = Pick<PaneCommand, "id" | "keys">;

/** The keys that a command has. */
export function keysOf({ id, keys = [] }: Keyed, bindings: Bindings): readonly Keystroke[] {
  const bound = Object.hasOwn(bindings, id) ? bindings[id] : undefined;
  return bound === undefined ? keys : bound === null ? [] : [bound];
}

/** The commands by their keys. Of two with one key, which is a conflict, the one that the user gave it wins. */
export function keymap<Command extends Keyed>(commands: readonly Command[], bindings: Bindings): ReadonlyMap<Keystroke, Command> {
  const ordered = [...commands].sort((a, b) => Number(Object.hasOwn(bindings, a.id)) - Number(Object.hasOwn(bindings, b.id)));
  return new Map(ordered.flatMap((command) => keysOf(command, bindings).map((key) => [key, command] as const)));
}

/** The other commands that have one of a command's keys. */
export function conflicts<Command extends Keyed>(command: Command, commands: readonly Command[], bindings: Bindings): readonly Command[] {
  const keys = new Set(keysOf(command, bindings));
  return commands.filter((other) => other.id !== command.id && keysOf(other, bindings).some((key) => keys.has(key)));
}
