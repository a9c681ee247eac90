import { resolve } from "node:path";
import { makeProgrammeSample } from "../../src/sample/programme/programmeSample";
import { makeSample } from "../../src/sample/sample";
import { writeSampleWorkbook } from "./writeWorkbook";

async function main(): Promise<void> {
  for (const [file, tables] of [["support-org", makeSample()], ["leadership-programme", makeProgrammeSample()]] as const) {
    const path = resolve(`samples/${file}.xlsx`);
    await writeSampleWorkbook(tables, path);
    for (const { name, rows } of tables) console.log(`${name.padEnd(22)} ${rows.length} rows`);
    console.log(path);
  }
}

void main();
