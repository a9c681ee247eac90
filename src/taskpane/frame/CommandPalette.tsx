import { useStore } from "zustand";
import type { PaneCommand } from "../contributions/paneCommand";
import { keyLabel } from "../keys/keystroke";
import { keysOf, type Bindings } from "../keys/keymap";
import type { Pane } from "../state/createPane";
import type { PaneTexts } from "../texts/english";
import { Palette } from "./Palette";
import { readRecent, rememberRecent } from "./recentCommands";

export interface CommandPaletteProps {
  readonly pane: Pane;
  /** Those that can be done now. */
  readonly commands: readonly PaneCommand[];
  readonly bindings: Bindings;
  readonly texts: PaneTexts;
}

/** The palette, where it is open: every command with its key, recently used first, or the answers to what a command asks. */
export function CommandPalette({ pane, commands, bindings, texts }: CommandPaletteProps): React.JSX.Element | null {
  const { palette } = pane;
  const asked = useStore(palette.store);
  const words = texts.frame.palette;
  switch (asked.kind) {
    case "closed": return null;
    case "pick":
      return <Palette key={asked.title} title={asked.title} placeholder={words.pickPlaceholder} items={asked.items} onClose={palette.close} texts={texts} />;
    case "commands": {
      const recent = readRecent(pane.memory);
      const place = ({ id }: PaneCommand): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
      const items = [...commands].sort((a, b) => place(a) - place(b)).map((command) => {
        const [key] = keysOf(command, bindings);
        return { id: command.id, label: command.title(texts), ...(key === undefined ? {} : { detail: keyLabel(key, texts.frame.keyNames) }) };
      });
      const onClose = (picked: string | null): void => {
        palette.close(null);
        const command = commands.find(({ id }) => id === picked);
        if (command === undefined) return;
        rememberRecent(pane.memory, command.id);
        void command.run(pane);
      };
      return <Palette key="" title={words.commands} placeholder={words.placeholder} items={items} onClose={onClose} texts={texts} />;
    }
  }
  return asked satisfies never;
}
