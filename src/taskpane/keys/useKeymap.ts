import { useEffect } from "react";
import type { PaneCommand } from "../contributions/paneCommand";
import { editsText, isTyped, keystrokeOf, type Keystroke } from "./keystroke";

const typedInto = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

/** Runs the command whose key is pressed anywhere in the page, unless something else has taken the key, or somebody types. */
export function useKeymap(keys: ReadonlyMap<Keystroke, PaneCommand>, run: (command: PaneCommand) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const keystroke = event.defaultPrevented ? null : keystrokeOf(event);
      const command = keystroke === null ? undefined : keys.get(keystroke);
      if (keystroke === null || command === undefined) return;
      if ((isTyped(keystroke) || editsText(keystroke)) && event.target instanceof Element && event.target.closest(typedInto) !== null) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [keys, run]);
}
