import { readFileSync } from "node:fs";
import path from "node:path";
import { createUniverCalc } from "../host/calc/univerCalc";
import { createHost } from "../host/createHost";
import { connectOffice } from "../host/office/bootOffice";
import { readWorkbook } from "../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../host/xlsx/write/saveWorkbook";
import { sampleEnd } from "../src/sample/calendar";
import { buildScorecard } from "../src/commands/buildScorecard";
import { localComputation } from "../src/computation/localComputation";
import { OfficeWorkbook } from "../src/workbook/office/officeWorkbook";
import type { Progress } from "../src/workbook/workbook";
import { benchSettings } from "./benchSettings";

/** What the process prints: how long each stage of a build took, in milliseconds. */
export type Stages = readonly { readonly stage: string; readonly milliseconds: number }[];

/** What a computation does after so many of its stages. */
const computing = ["parse", "evaluate", "rate", "lay out and merge"];

function stageAfter(...[stage, finished, total]: Parameters<Progress>): string {
  if (stage === "write" || (stage === "compute" && finished === total)) return "write the sheets";
  return stage === "compute" ? (computing[finished] ?? "compute") : "read the tables";
}

/** Builds the sample's scorecard as the command line does and prints its `Stages`. A process of its own, so that nothing is warm. */
async function reportStages(): Promise<void> {
  const stages: { stage: string; milliseconds: number }[] = [];
  // The clock began with Node itself, before it bundled our code.
  let since = 0;
  const done = (stage: string): void => {
    const now = performance.now();
    const earlier = stages.find((known) => known.stage === stage);
    if (earlier) earlier.milliseconds += now - since;
    else stages.push({ stage, milliseconds: now - since });
    since = now;
  };
  done("start of Node, bundling and loading our code");
  const opened = readWorkbook(readFileSync(path.resolve("samples", "support-org.xlsx")));
  done("open the file");
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => sampleEnd) });
  await connectOffice(host);
  done("start of office.js");
  let doing = "read the tables";
  await buildScorecard.run({
    workbook: new OfficeWorkbook(), computation: localComputation, settings: benchSettings, today: sampleEnd,
    onProgress: (stage, finished, total) => {
      done(doing);
      doing = stageAfter(stage, finished, total);
    },
  });
  done(doing);
  host.settle();
  done("recalculate formulas");
  saveWorkbook(opened, {});
  done("make the file");
  console.log(JSON.stringify(stages satisfies Stages));
}

void reportStages();
