import { readFileSync } from "node:fs";
import path from "node:path";
import { englishMessages } from "../src/domain/diagnostics/messages";
import { sayFindings } from "../src/domain/diagnostics/sayFindings";
import { parsePack } from "../src/domain/packs/parsePack";
import type { SaidPack } from "../src/domain/packs/savedPack";
import { fileProblem, InputError } from "./inputError";

/** What is said of an indicator pack: the file that it is read from, or the id of one that goes. */
export type PackWish = { readonly file: string } | { readonly without: string };

/** The packs to add and remove. Reads those that are to be added. Throws an `InputError` that says everything that is wrong with the first one that cannot be used. */
export function readPacks(wishes: readonly PackWish[]): readonly SaidPack[] {
  return wishes.map((wish): SaidPack => {
    if ("without" in wish) return { id: wish.without, text: null };
    const text = readText(wish.file);
    const parsed = parsePack(text, path.basename(wish.file));
    if (!parsed.ok) throw new InputError(sayFindings(parsed.findings, englishMessages).map(({ message, code }) => `error: ${message} [${code}]`).join("\n"));
    return { id: parsed.pack.id, text };
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(fileProblem(file, error));
  }
}
