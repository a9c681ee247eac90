import path from "node:path";
import { build } from "esbuild";

/**
 * Bundles the workbench's three programs: its page, the host in its worker, and the shim in the pane. Gives the files by name; they
 * stay in memory, so that two workbenches that start at once do not meet.
 */
export async function bundleWorkbench(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entry = (program: string): string => path.join(root, "host", "workbench", program, "main.ts");
  const options = {
    outdir: path.join(root, ".cache", "workbench"), write: false, bundle: true, platform: "browser", target: "es2022", minify: true, sourcemap: "linked",
    legalComments: "none", logLevel: "error",
    loader: { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  } as const;
  const results = await Promise.all([
    // In pieces, so that the host opens the workbook and the pane starts while the grid, which is large, is loaded.
    build({ ...options, entryPoints: { page: entry("page") }, format: "esm", splitting: true, chunkNames: "grid-[hash]" }),
    build({ ...options, entryPoints: { worker: entry("worker"), shim: entry("shim") }, format: "iife" }),
  ]);
  return new Map(results.flatMap(({ outputFiles }) => outputFiles.map((file) => [path.basename(file.path), file.contents])));
}
