import { benchCommandLine } from "./commandLine";
import { benchEvaluation } from "./evaluation";
import { figureTable } from "./figureTable";
import { benchOpening } from "./opening";
import { benchPane } from "./pane";
import { benchRequests } from "./requests";

/** Measures everything that we hold ourselves to and prints it: a table, or with `--json` a list of figures. */
async function main(): Promise<void> {
  const root = process.cwd();
  const figures = [...await benchRequests(root), ...await benchEvaluation(root), ...benchOpening(root), ...benchCommandLine(root), ...await benchPane(root)];
  console.log(process.argv.includes("--json") ? JSON.stringify(figures) : figureTable(figures).join("\n"));
}

void main();
