import { makeRecentSample } from "../sample/recentSample";
import { outlineOf, type SampleOutline } from "../sample/sampleOutline";
import type { SampleCell } from "../sample/sheetTable";

/** The sample as it is exposed to another thread. */
export class SampleService {
  private readonly tables = makeRecentSample();

  /** Answers once the thread is up. */
  greet(): true {
    return true;
  }

  outlines(): SampleOutline[] {
    return this.tables.map(outlineOf);
  }

  rows(table: number, first: number, count: number): readonly (readonly SampleCell[])[] {
    return this.tables[table]?.rows.slice(first, first + count) ?? [];
  }
}
