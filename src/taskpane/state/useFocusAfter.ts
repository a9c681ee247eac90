import { useEffect, useRef } from "react";

/**
 * Keeps a keyboard from being lost when what it is on is drawn away, as an answered question is.
 * @returns takes note of something that may do that, with the ids of where to go then: the first that can be gone to.
 */
export function useFocusAfter(): (...ids: readonly string[]) => void {
  const places = useRef<readonly string[]>([]);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last.current = target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body || last.current === null || last.current.isConnected) return;
    const ids = places.current;
    places.current = [];
    for (const id of ids) {
      document.getElementById(id)?.focus({ preventScroll: true });
      if (document.activeElement !== document.body) return;
    }
  });
  return (...ids) => (places.current = ids);
}
