import { inPaneBrowser } from "./paneBrowser";

/** By how many bytes the heap of the pane's page grew between two of its refreshes of the sample, counted from 1, each time after everything unused was freed. */
export function measureHeapGrowth(root: string, from: number, to: number): Promise<number> {
  return inPaneBrowser(root, "sample", async ({ window, frame }) => {
    await window.pane.build();
    const session = await window.page.context().newCDPSession(frame());
    const used = async (): Promise<number> => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    };
    let atFirst = NaN;
    for (let refresh = 1; refresh <= to; refresh++) {
      await window.pane.refresh("The sheets were up to date");
      if (refresh === from) atFirst = await used();
    }
    return (await used()) - atFirst;
  });
}
