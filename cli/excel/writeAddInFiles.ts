import { readFileSync, writeFileSync } from "node:fs";
import { addInFiles } from "./addInFiles";
import { manifestWithTexts } from "./manifestWithTexts";

const manifest = "manifest.xml";

for (const [file, text] of Object.entries(addInFiles())) writeFileSync(file, text);
writeFileSync(manifest, manifestWithTexts(readFileSync(manifest, "utf8")));
