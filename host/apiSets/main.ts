import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiClasses } from "./apiClasses";
import { readApiSets } from "./readApiSets";

/** Writes apiSets.json anew after an update of @types/office-js. `node cli/run.mjs --entry host/apiSets/main.ts` from the root. */
const definitions = readFileSync(path.resolve("node_modules/@types/office-js/index.d.ts"), "utf8");
writeFileSync(path.resolve("host/apiSets/apiSets.json"), `${JSON.stringify(readApiSets(definitions, apiClasses), null, 1)}\n`);
