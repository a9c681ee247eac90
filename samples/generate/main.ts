import { resolve } from "node:path";
import { makeProgramme } from "../../src/sample/programme/makeProgramme";
import { makeRecentSample } from "../../src/sample/recentSample";
import { makeSample } from "../../src/sample/sample";
import { writeSampleWorkbook } from "./writeWorkbook";

async function main(): Promise<void> {
  for (const [file, tables] of [["support-org", makeSample()], ["leadership-programme", [...makeRecentSample(), ...makeProgramme()]]] as const) {
    const path = resolve(`samples/${file}.xlsx`);
    await writeSampleWorkbook(tables, path);
    for (const { name, rows } of tables) console.log(`${name.padEnd(22)} ${rows.length} rows`);
    console.log(path);
  }
}

void main();
