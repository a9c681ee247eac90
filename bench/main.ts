import { benchCommandLine } from "./commandLine";
import { benchEvaluation } from "./evaluation";
import type { Figure } from "./figure";
import { figureTable } from "./figureTable";
import { benchInsights } from "./insights";
import { benchOpening } from "./opening";
import { benchPane } from "./pane";
import { benchReading } from "./reading";
import { benchRequests } from "./requests";

/** What is measured, in this order, by the name that chooses it on the command line. */
const parts: Readonly<Record<string, (root: string) => Figure[] | Promise<Figure[]>>> = {
  requests: benchRequests, reading: benchReading, evaluation: benchEvaluation, insights: benchInsights, opening: benchOpening, command: benchCommandLine, pane: benchPane,
};

/** Measures what we hold ourselves to, all of it or the parts that are named, and prints it: a table, or with `--json` a list of figures. */
async function main(args: readonly string[]): Promise<void> {
  const named = args.filter((arg) => !arg.startsWith("--"));
  const unknown = named.filter((name) => parts[name] === undefined);
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(", ")}. The parts are ${Object.keys(parts).join(", ")}.`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) figures.push(...await measure(process.cwd()));
  console.log(args.includes("--json") ? JSON.stringify(figures) : figureTable(figures).join("\n"));
}

void main(process.argv.slice(2));
