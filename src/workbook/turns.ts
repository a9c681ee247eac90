import { nextTask } from "./nextTask";

/** Milliseconds that work may keep the page's thread: a long task is one of 50, and the page may have to collect garbage meanwhile. */
export const longestTurn = 16;

/** Divides long work on the page's thread into turns, so that the page paints and answers between them. */
export class Turns {
  private since = performance.now();

  /** @param pause lets the others have their turn. */
  constructor(private readonly pause: () => Promise<void> = nextTask) {}

  /** To be awaited where the work can rest: resolves at once while this turn is not yet long. */
  async rest(): Promise<void> {
    if (performance.now() - this.since >= longestTurn) await this.end();
  }

  /** Ends this turn in any case. */
  async end(): Promise<void> {
    await this.pause();
    this.since = performance.now();
  }
}
