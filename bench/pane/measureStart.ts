import { median } from "../figure";
import { readFirstView, type FirstView } from "./firstView";
import { inPaneBrowser, type PaneBrowser } from "./paneBrowser";

const openings = 5;
/** Milliseconds that the workbook beside the pane is left alone before the pane is opened. */
const rest = 1_000;

/** How soon the pane shows itself beside a workbook that is open, with nothing of it in the browser's cache: the middle of several openings. */
export function measureStart(root: string): Promise<FirstView> {
  return inPaneBrowser(root, "empty", async (browser) => {
    const views: FirstView[] = [];
    for (let opening = 0; opening < openings; opening++) views.push(await openAgain(browser));
    return { firstContent: median(views.map(({ firstContent }) => firstContent)), afterScript: median(views.map(({ afterScript }) => afterScript)) };
  });
}

async function openAgain({ window, frame }: PaneBrowser): Promise<FirstView> {
  await window.page.waitForTimeout(rest);
  const session = await window.page.context().newCDPSession(frame());
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const opened = window.page.waitForEvent("framenavigated", (one) => one.parentFrame() !== null);
  await Promise.all([opened, frame().evaluate(() => { location.reload(); })]);
  await window.pane.button("Build Scorecard").waitFor();
  return readFirstView(frame());
}
