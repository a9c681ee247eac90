import { resolve } from "node:path";
import { makeSample } from "../../src/sample/sample";
import { writeSampleWorkbook } from "./writeWorkbook";

async function main(): Promise<void> {
  const path = resolve("samples/support-org.xlsx");
  const tables = makeSample();
  await writeSampleWorkbook(tables, path);
  for (const { name, rows } of tables) console.log(`${name.padEnd(15)} ${rows.length} rows`);
  console.log(path);
}

void main();
