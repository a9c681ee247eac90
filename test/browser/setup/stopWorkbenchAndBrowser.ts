import { running } from "./running";

// eslint-disable-next-line no-restricted-syntax -- jest asks for the default export
export default async function stopWorkbenchAndBrowser(): Promise<void> {
  await running.browser?.close();
  await running.workbench?.close();
}
