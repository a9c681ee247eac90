import { useEffect } from "react";

/** Calls back when a key is pressed anywhere in the page while `active`, unless something else has taken it (a menu that Esc closes). */
export function useKey(key: string, active: boolean, onKey: () => void): void {
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === key && !event.defaultPrevented) onKey();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [key, active, onKey]);
}
