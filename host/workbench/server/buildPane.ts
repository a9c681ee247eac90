import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** What the production page is made of. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"];

/** Builds the production page where its sources are newer than it. Gives its folder. Rejects where the build fails. */
export async function buildPane(root: string): Promise<string> {
  const folder = path.join(root, "dist");
  const built = statSync(path.join(folder, "taskpane.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...sources.map((source) => newest(path.join(root, source)))) > built) await runWebpack(root);
  return folder;
}

/** When a file, or anything in a folder, was last changed; milliseconds. */
function newest(place: string): number {
  const { mtimeMs, isDirectory } = { mtimeMs: statSync(place).mtimeMs, isDirectory: statSync(place).isDirectory() };
  return isDirectory ? Math.max(mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name)))) : mtimeMs;
}

function runWebpack(root: string): Promise<void> {
  const program = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const child = spawn(process.execPath, [program, "--mode", "production"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => printed.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`The page could not be built:\n${Buffer.concat(printed).toString()}`))));
  });
}
