import path from "node:path";
import { chromium, type BrowserContextOptions } from "playwright-core";
import { browserEnvironment } from "../setup/browserEnvironment";
import { PageWatch } from "./pageWatch";
import { WorkbenchPage } from "./workbenchPage";

export interface JourneyOptions {
  /** What is opened at the start; the sample where absent. */
  readonly book?: "sample" | "empty";
  /** Size, colour scheme, forced colours and the like. */
  readonly browser?: BrowserContextOptions;
}

/** What a journey has at hand beside the window itself. */
export interface Journey {
  readonly workbench: WorkbenchPage;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  readonly paneOrigin: string;
}

/** Pages as they were when their journey failed. */
const pictures = path.resolve(__dirname, "../../../.cache/browser");
const address = process.env[browserEnvironment.workbench];
const paneOrigin = process.env[browserEnvironment.paneOrigin] ?? "";
const endpoint = process.env[browserEnvironment.browser];

/**
 * A test in a page of its own, with the workbench open. It fails, whatever it expects, when the page has an error that nobody
 * caught, an error in its console, or a request to any other place than its two sites.
 */
export function journey(name: string, run: (journey: Journey) => Promise<void>, { book = "sample", browser: options = {} }: JourneyOptions = {}): void {
  const declare = address === undefined || endpoint === undefined ? test.skip : test;
  declare(name, async () => {
    const browser = await chromium.connect(endpoint ?? "");
    try {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, locale: "en-US", ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      // Asked for now: a dialog that is asked for just before the key that opens it may come first where the pane has a process of its own.
      page.on("filechooser", () => undefined);
      const watch = new PageWatch(context, page, [new URL(address ?? "").origin, paneOrigin]);
      const workbench = new WorkbenchPage(page);
      try {
        await page.goto(book === "empty" ? `${address}?book=empty` : (address ?? ""));
        await workbench.grid.waitUntilShown();
        await run({ workbench, requests: watch.requests, paneOrigin });
        expect(watch.problems).toEqual([]);
      } catch (error) {
        const picture = path.join(pictures, `${name.replace(/\W+/g, "-").slice(0, 60)}.png`);
        await page.screenshot({ path: picture });
        process.stderr.write(`What the page looked like: ${picture}\n${watch.problems.join("\n")}\n`);
        throw error;
      }
    } finally {
      await browser.close();
    }
  });
}
