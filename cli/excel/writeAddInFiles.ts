import { writeFileSync } from "node:fs";
import { addInFiles } from "./addInFiles";

for (const [file, text] of Object.entries(addInFiles())) writeFileSync(file, text);
