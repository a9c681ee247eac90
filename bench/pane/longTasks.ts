import type { Frame } from "playwright-core";

/** Watches a frame's thread from now on; what comes back gives the durations, in milliseconds, of its tasks of at least 50 ms so far. */
export async function watchTasks(frame: Frame): Promise<() => Promise<number[]>> {
  const found = await frame.evaluateHandle(() => {
    const durations: number[] = [];
    // A task of another frame that shares the thread is told as theirs.
    new PerformanceObserver((list) => durations.push(...list.getEntries().filter(({ name }) => name === "self").map(({ duration }) => duration)))
      .observe({ type: "longtask" });
    return durations;
  });
  return () => frame.evaluate(async (durations) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return durations.splice(0);
  }, found);
}
