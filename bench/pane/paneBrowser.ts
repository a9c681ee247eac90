import { chromium, type Frame } from "playwright-core";
import { startWorkbench } from "../../host/workbench/server/startWorkbench";
import { WorkbenchPage } from "../../test/browser/harness/workbenchPage";
import { chromiumPath } from "../../test/browser/setup/browserEnvironment";
import { noteFirstView } from "./firstView";

/** Nothing of the browser's own is to be measured. */
const chromiumArguments = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const patience = 600_000;

/** The workbench in a browser with nothing else in it, and the pane's frame as it is now: every workbook that is opened gets a new one. */
export interface PaneBrowser {
  readonly window: WorkbenchPage;
  frame(): Frame;
}

/** Opens a workbook of the workbench's own (`empty`, `sample`) in Chromium, gives it to `measure`, and closes all. */
export async function inPaneBrowser<T>(root: string, book: "empty" | "sample", measure: (browser: PaneBrowser) => Promise<T>): Promise<T> {
  const workbench = await startWorkbench({ root, port: 0, panePort: 0, paneFolder: null });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
    page.setDefaultTimeout(patience);
    await page.addInitScript(noteFirstView);
    const window = new WorkbenchPage(page);
    await page.goto(`${workbench.address}?book=${book}`);
    await window.pane.button("Build Scorecard").waitFor();
    await window.grid.waitUntilShown();
    return await measure({
      window,
      frame() {
        const frame = page.frames().find((one) => one.url().startsWith(workbench.paneOrigin));
        if (!frame) throw new Error("The workbench shows no pane.");
        return frame;
      },
    });
  } finally {
    await browser.close();
    await workbench.close();
  }
}
