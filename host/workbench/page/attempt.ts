import type { MessageBar } from "./messageBar";

/** Runs something that gives a sentence where it was refused; says that sentence, or what failed. Whether it was done. */
export async function attempt(messages: MessageBar, action: () => Promise<string | null | void>): Promise<boolean> {
  try {
    const refused = await action();
    if (typeof refused !== "string") return true;
    messages.showError(refused);
  } catch (error) {
    // With its stack, for whoever looks for the cause.
    console.error(error);
    messages.showError(`Something went wrong in the workbench itself: ${error instanceof Error ? error.message : String(error)}`);
  }
  return false;
}
