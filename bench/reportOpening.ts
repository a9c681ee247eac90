/** What a reader's process prints: its rows, milliseconds and peak memory. */
export interface Opening {
  readonly rows: number;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Opens the file named on the command line and prints an `Opening`. A process of its own, so that peak memory is the reader's. */
export async function reportOpening(open: (file: string) => Promise<number>): Promise<void> {
  const start = performance.now();
  const rows = await open(process.argv[2] ?? "");
  const opening: Opening = { rows, milliseconds: performance.now() - start, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(opening));
}
