import { createContext, useContext } from "react";
import type { PaneCommand } from "./paneCommand";

/** Every command of the pane, for views that tell of them: they are commands' doors themselves, and cannot import the list of all. */
export const CommandsContext = createContext<readonly PaneCommand[]>([]);

export function useCommands(): readonly PaneCommand[] {
  return useContext(CommandsContext);
}
