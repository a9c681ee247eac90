import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { startWorkbench } from "../../../host/workbench/server/startWorkbench";
import { browserEnvironment, chromiumPath } from "./browserEnvironment";
import { running } from "./running";

// Before all browser tests: one workbench on free ports, and one Chromium. Without Chromium the tests skip and say so.
// eslint-disable-next-line no-restricted-syntax -- jest asks for the default export
export default async function startWorkbenchAndBrowser(): Promise<void> {
  if (!existsSync(chromiumPath)) {
    process.stderr.write(`The browser tests are skipped: there is no Chromium at ${chromiumPath}. Install it (Debian: chromium) or name another with CHROMIUM.\n`);
    return;
  }
  running.workbench = await startWorkbench({ root: path.resolve(__dirname, "../../.."), port: 0, panePort: 0, paneFolder: null });
  running.browser = await chromium.launchServer({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
  process.env[browserEnvironment.workbench] = running.workbench.address;
  process.env[browserEnvironment.paneOrigin] = running.workbench.paneOrigin;
  process.env[browserEnvironment.browser] = running.browser.wsEndpoint();
}
