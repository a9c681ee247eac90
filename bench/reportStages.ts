import { readFileSync } from "node:fs";
import path from "node:path";
import { createUniverCalc } from "../host/calc/univerCalc";
import { createHost } from "../host/createHost";
import { connectOffice } from "../host/office/bootOffice";
import { readWorkbook } from "../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../host/xlsx/write/saveWorkbook";
import { sampleEnd } from "../samples/generate/calendar";
import { buildScorecard } from "../src/commands/buildScorecard";
import { OfficeWorkbook } from "../src/workbook/office/officeWorkbook";
import { benchSettings } from "./benchSettings";

/** What the process prints: how long each stage of a build took, in milliseconds. */
export type Stages = readonly { readonly stage: string; readonly milliseconds: number }[];

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
    workbook: new OfficeWorkbook(), settings: benchSettings, today: sampleEnd,
    onProgress: (stage, finished, total) => {
      done(doing);
      doing = stage === "write" ? "write the sheets" : stage === "read" && finished === total ? "parse, evaluate, rate and lay out" : "read the tables";
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
