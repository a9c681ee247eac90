import { Command, InvalidArgumentError } from "commander";
import path from "node:path";
import { startWorkbench } from "./startWorkbench";

interface Options {
  readonly port: number;
  readonly pane?: string;
}

const { port, pane } = new Command("npm start --")
  .description("Serves a spreadsheet with the add-in's task pane beside it, on this machine only.")
  .option("--port <number>", "port of the workbench; the pane takes the next one", portOption, 8420)
  .option("--pane <folder>", "folder with another add-in's page and its manifest.xml, to be tried instead of ours")
  .allowExcessArguments(false)
  .parse()
  .opts<Options>();

startWorkbench({ root: process.cwd(), port, panePort: port + 1, paneFolder: pane === undefined ? null : path.resolve(pane) }).then(
  ({ address }) => process.stdout.write(`The workbench is at ${address} (Ctrl+C ends it).\n`),
  (error: unknown) => {
    process.stderr.write(`${problemOf(error)}\n`);
    process.exitCode = 1;
  },
);

function portOption(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1024 || number > 65_534) throw new InvalidArgumentError("Name a port from 1024 to 65534.");
  return number;
}

function problemOf(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return `Port ${port} or ${port + 1} is taken. Choose others: npm start -- --port 9000`;
  return error instanceof Error ? error.message : String(error);
}
