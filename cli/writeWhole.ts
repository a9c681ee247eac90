import { renameSync, rmSync, writeFileSync } from "node:fs";
import { fileProblem, InputError } from "./inputError";

/** Writes beside the target first, so that a failure leaves no half a file and an old one stays. Throws an `InputError`. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = `${file}.part`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new InputError(fileProblem(file, error));
  }
}
