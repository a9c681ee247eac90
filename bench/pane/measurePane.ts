import { chromium, type Frame } from "playwright-core";
import { startWorkbench } from "../../host/workbench/server/startWorkbench";
import { WorkbenchPage } from "../../test/browser/harness/workbenchPage";
import { chromiumPath } from "../../test/browser/setup/browserEnvironment";

/** What the pane's own frame measured, in milliseconds. */
export interface PaneMeasured {
  /** From the frame's navigation to its first painted content. */
  readonly firstContent: number;
  /** From the frame's navigation until a scorecard can be built. */
  readonly usable: number;
  /** From the click to the message that the sheets are written. */
  readonly build: number;
  /** The longest task of the page's thread during the build; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** All tasks of at least 50 ms together. */
  readonly longTasks: number;
}

/** Nothing of the browser's own is to be measured. */
const chromiumArguments = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const patience = 300_000;

/** Opens a workbook in the workbench and builds its scorecard with the pane's button, in Chromium. */
export async function measurePane(root: string, workbookFile: Buffer): Promise<PaneMeasured> {
  const workbench = await startWorkbench({ root, port: 0, panePort: 0, paneFolder: null });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
    page.setDefaultTimeout(patience);
    const window = new WorkbenchPage(page);
    await page.goto(`${workbench.address}?book=empty`);
    const buildButton = window.pane.button("Build Scorecard");
    await buildButton.waitFor();
    const frame = page.frames().find((one) => one.url().startsWith(workbench.paneOrigin));
    if (!frame) throw new Error("The workbench shows no pane.");
    const usable = await frame.evaluate(() => performance.now());
    const firstContent = await frame.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity);

    await window.grid.waitUntilShown();
    await window.openFile("cases.xlsx", workbookFile);
    const tasks = await watchTasks(frame);
    const start = performance.now();
    await buildButton.click();
    await window.pane.frame.getByText("The sheets are written.").first().waitFor();
    const build = performance.now() - start;
    const durations = await tasks();
    return {
      firstContent, usable, build, longestTask: Math.max(0, ...durations), longTasks: durations.reduce((sum, duration) => sum + duration, 0),
    };
  } finally {
    await browser.close();
    await workbench.close();
  }
}

/** Watches a frame's thread from now on; what comes back gives the tasks of at least 50 ms so far, by duration. */
async function watchTasks(frame: Frame): Promise<() => Promise<number[]>> {
  const found = await frame.evaluateHandle(() => {
    const durations: number[] = [];
    // A task of another frame that shares the thread is told as theirs.
    new PerformanceObserver((list) => durations.push(...list.getEntries().filter(({ name }) => name === "self").map(({ duration }) => duration)))
      .observe({ type: "longtask" });
    return durations;
  });
  return () => frame.evaluate(async (durations) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return durations;
  }, found);
}
