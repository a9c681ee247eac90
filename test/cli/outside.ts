import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Real data and checks that nobody here wrote. */
export const shared = path.resolve(__dirname, "../../../shared");

export const python = "/usr/bin/python3";

/** Whether a program is there and answers. */
export function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

export const hasOpenpyxl = (): boolean => works(python, "-c", "import openpyxl");
export const hasLibreOffice = (): boolean => works("soffice", "--version");

/** What is not there of what a test needs, for its title; "" where nothing is missing. */
export function missingOf(needs: Readonly<Record<string, boolean>>): string {
  return Object.entries(needs).filter(([, there]) => !there).map(([name]) => name).join(" and ");
}

export const validator = path.join(shared, "tools/validate-ooxml");

/** Whether parts can be held against the published schemas. */
export const hasSchemas = (): boolean => existsSync(validator) && existsSync(path.join(shared, "data/ooxml-xsd")) && works("xmllint", "--version");

/** The parts of a file that its schema does not allow, with the reason. */
export function invalidParts(file: string): string[] {
  const { stdout, status, stderr } = spawnSync(validator, [file], { encoding: "utf8" });
  if (!/\d+ of \d+ parts valid/.test(stdout)) throw new Error(`the schemas were not read (${status}): ${stderr}`);
  return stdout.split("\n").filter((line) => line.includes(" :: "));
}
