import path from "node:path";
import { largeOrganisation } from "./largeOrganisation";
import { watchTasks } from "./longTasks";
import { inPaneBrowser } from "./paneBrowser";

/** How long a run took, and how long the pane was deaf to its user in it, in milliseconds. */
export interface RunMeasured {
  /** From the click to the message of its outcome. */
  readonly run: number;
  /** The longest task of the page's thread; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** All tasks of at least 50 ms together. */
  readonly longTasks: number;
}

/** Builds and refreshes the scorecard of an organisation with so many cases, with the pane's buttons. */
export function measureLargeRun(root: string, cases: number): Promise<{ readonly build: RunMeasured; readonly refresh: RunMeasured }> {
  return inPaneBrowser(root, "empty", async ({ window, frame }) => {
    const file = largeOrganisation(root, cases);
    await window.openFile(path.basename(file), file);
    await window.pane.button("Build Scorecard").waitFor();
    const tasks = await watchTasks(frame());
    const measured = async (command: string, outcome: string): Promise<RunMeasured> => {
      await tasks();
      const start = performance.now();
      await window.pane.run(command, outcome);
      const run = performance.now() - start;
      const durations = await tasks();
      return { run, longestTask: Math.max(0, ...durations), longTasks: durations.reduce((sum, duration) => sum + duration, 0) };
    };
    return { build: await measured("Build Scorecard", "The sheets are written."), refresh: await measured("Refresh", "The sheets were up to date") };
  });
}
