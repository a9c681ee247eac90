/** What the set-up of the browser tests hands to them: they run in another process, so it goes as environment variables. */
export const browserEnvironment = {
  /** Address of the workbench. */
  workbench: "TEST_WORKBENCH_ADDRESS",
  paneOrigin: "TEST_PANE_ORIGIN",
  /** Where the running Chromium is told what to do. */
  browser: "TEST_BROWSER_ENDPOINT",
} as const;

/** Path of the Chromium that is used; CHROMIUM names another. */
export const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
