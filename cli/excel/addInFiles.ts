import { functionsFile } from "../../src/functions/functionsFile";
import { englishFunctions } from "../../src/functions/texts/englishFunctions";
import { germanFunctions } from "../../src/functions/texts/germanFunctions";
import { shortcutsFile } from "../../src/ribbon/shortcutsFile";

/** The files beside the manifest that Excel reads, by their places in the repository: written from the lists that the page works by. */
export function addInFiles(): Readonly<Record<string, string>> {
  return {
    "assets/functions.json": `${JSON.stringify(functionsFile(englishFunctions), null, 2)}\n`,
    "assets/functions.de.json": `${JSON.stringify(functionsFile(germanFunctions), null, 2)}\n`,
    "assets/shortcuts.json": `${JSON.stringify(shortcutsFile(), null, 2)}\n`,
  };
}
