import path from "node:path";
import { build } from "esbuild";

/** Bundles the workbench's three programs: its page, the host in its worker, and the shim in the pane. Gives their folder. */
export async function bundleWorkbench(root: string): Promise<string> {
  const source = path.join(root, "host", "workbench");
  const outdir = path.join(root, ".cache", "workbench");
  await build({
    entryPoints: { page: path.join(source, "page", "main.ts"), worker: path.join(source, "worker", "main.ts"), shim: path.join(source, "shim", "main.ts") },
    outdir,
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    minify: true,
    sourcemap: "linked",
    legalComments: "none",
    loader: { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    logLevel: "error",
  });
  return outdir;
}
