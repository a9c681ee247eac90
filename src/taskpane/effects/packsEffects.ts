import type { Language } from "../../domain/language/language";
import type { readNewPack } from "../../domain/packs/readNewPack";

/** A file that the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** What indicator packs need of the page. */
export interface PacksEffects {
  /** Asks for a JSON file; null where none was chosen. */
  readonly chooseFile: () => Promise<ChosenFile | null>;
  /** Offers a text as a file to save; some of Excel's web views save none, and do not say so. */
  readonly saveFile: (name: string, text: string) => void;
  /** Loads what checks packs: it computes their examples, so that it is a large part of the page. */
  readonly loadReader: () => Promise<typeof readNewPack>;
}

/** @param spoken what the pane is answered in */
export const packsEffects = (spoken: () => Language): PacksEffects => ({
  chooseFile: () => new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else void file.text().then((text) => resolve({ name: file.name, text }), () => resolve(null));
    });
    input.click();
  }),
  saveFile: (name, text) => void import(/* webpackChunkName: "settings" */ "../views/settings/saveTextFile").then(({ saveTextFile }) => saveTextFile(name, text)),
  loadReader: async () => {
    const [{ readNewPack }, { loadMessages }] = await Promise.all([import(/* webpackChunkName: "packs" */ "../../domain/packs/readNewPack"), import(/* webpackChunkName: "packs" */ "../../domain/diagnostics/loadMessages")]);
    const messages = await loadMessages(spoken());
    return (text, file, beside) => readNewPack(text, file, beside, messages);
  },
});
