/** Waits, turn by turn, for something that takes turns of its own to come; rejects where it has not come after many seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !holds(); ) {
    if (Date.now() > end) throw new Error("What was waited for did not come.");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
