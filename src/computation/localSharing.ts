import { nextTask } from "../workbook/nextTask";
import type { SharingComputation } from "./sharingComputation";
import { SharingService } from "./sharingService";

/** Checks and copies on the thread that asks, which waits meanwhile: for the command line, for tests, and for pages that cannot start a worker. */
export const localSharing: SharingComputation = {
  async copy(bytes, question, signal) {
    await nextTask();
    signal?.throwIfAborted();
    return new SharingService().copy(bytes, question);
  },
  async check(bytes, question, signal) {
    await nextTask();
    signal?.throwIfAborted();
    return new SharingService().check(bytes, question);
  },
};
