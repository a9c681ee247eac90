import type { Frame } from "playwright-core";

/** Runs in every frame before its scripts: notes when the page's scripts were executed, and when the first view replaces what the page itself holds. */
export function noteFirstView(): void {
  document.addEventListener("load", ({ target }) => {
    if (target instanceof HTMLScriptElement && target.src.endsWith("/office.js")) performance.mark("office-executed");
  }, true);
  document.addEventListener("DOMContentLoaded", () => {
    const root = document.querySelector("#root");
    if (!root) return;
    const shown = new MutationObserver(() => {
      if (root.querySelector(":scope > main.start")) return;
      shown.disconnect();
      // After the frame that paints it.
      requestAnimationFrame(() => setTimeout(() => performance.mark("first-view")));
    });
    shown.observe(root, { childList: true });
  });
}

/** When the pane showed something, in milliseconds. */
export interface FirstView {
  /** From the frame's navigation to its first painted content, which the page itself holds. */
  readonly firstContent: number;
  /** From the start of the pane's own script, which waits for office.js, to the painted view that it draws. */
  readonly afterScript: number;
}

/** Waits until the pane's frame has drawn its view. */
export async function readFirstView(frame: Frame): Promise<FirstView> {
  await frame.waitForFunction(() => performance.getEntriesByName("first-view").length > 0);
  return frame.evaluate(() => {
    const time = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const script = performance.getEntriesByType("resource").find(({ name }) => /\/taskpane\.[^/]*js$/.test(name)) as PerformanceResourceTiming | undefined;
    return {
      firstContent: time("first-contentful-paint"),
      afterScript: time("first-view") - Math.max(time("office-executed"), script?.responseEnd ?? NaN),
    };
  });
}
