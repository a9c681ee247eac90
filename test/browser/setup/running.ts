import type { BrowserServer } from "playwright-core";
import type { RunningWorkbench } from "../../../host/workbench/server/startWorkbench";

/** What was started for the browser tests and has to be stopped after them. */
export const running: { workbench?: RunningWorkbench; browser?: BrowserServer } = {};
