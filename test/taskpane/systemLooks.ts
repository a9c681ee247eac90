import type { SystemLooks } from "../../src/taskpane/theme/themeNameOf";

type Listener = () => void;

/** Gives the page a system with the given looks, which jsdom lacks. Answers how to change them, with the media events that a browser sends. */
export function setSystemLooks(looks: Partial<SystemLooks>): (changed: Partial<SystemLooks>) => void {
  let now: SystemLooks = { forcedColors: false, dark: false, ...looks };
  const listeners = new Set<Listener>();
  window.matchMedia = (media: string) => ({
    media,
    get matches() {
      return media.includes("forced-colors") ? now.forcedColors : media.includes("dark") && now.dark;
    },
    addEventListener: (_type: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
  }) as unknown as MediaQueryList;
  return (changed) => {
    now = { ...now, ...changed };
    for (const listener of listeners) listener();
  };
}
