import { nextTask } from "../workbook/nextTask";
import type { SampleMaker } from "./sampleMaker";
import { SampleService } from "./sampleService";

/** Makes the sample on the thread that asks, which waits meanwhile: for tests, and for pages that cannot start a worker. */
export const localSample: SampleMaker = {
  async make(signal) {
    await nextTask();
    signal?.throwIfAborted();
    const service = new SampleService();
    return { tables: service.outlines(), rows: async (...asked) => service.rows(...asked), dispose: () => undefined };
  },
};
