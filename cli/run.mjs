// Bundles an entry point of ours with esbuild and runs it: one command for a newcomer, nothing built beforehand.
import { build } from "esbuild";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const entry = args[0] === "--entry" ? (args.splice(0, 2)[1] ?? "") : "cli/main.ts";
const outfile = path.join(root, ".cache", "run", entry.replace(/\.ts$/, ".cjs"));

await build({
  entryPoints: [path.join(root, entry)],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // What finds its own files by their place, or is native, cannot be moved into a bundle.
  external: ["@microsoft/office-js", "@duckdb/*", "exceljs", "excelize-wasm", "esbuild", "playwright-core"],
  sourcemap: "linked",
  logLevel: "error",
});
process.argv = [process.argv[0], outfile, ...args];
createRequire(import.meta.url)(outfile);
