import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { fileProblem, InputError } from "../inputError";
import { writeWhole } from "../writeWhole";
import { convertToPdf } from "./convertToPdf";
import { packName } from "./packName";

/** What a monthly pack came to. */
export interface Pack {
  readonly files: readonly string[];
  /** Why there is no PDF, and what to do; null where there is one. */
  readonly notice: string | null;
}

/** Writes the copy of a scorecard into a folder as the pack of its period, and as PDF where LibreOffice is installed. */
export async function writePack(folder: string, card: Scorecard, copy: Uint8Array): Promise<Pack> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(fileProblem(folder, error));
  }
  const workbook = path.join(folder, `${packName(card)}.xlsx`);
  writeWhole(workbook, copy);
  const pdf = await convertToPdf(workbook);
  switch (pdf.kind) {
    case "made": return { files: [workbook, pdf.file], notice: null };
    case "no-program": return { files: [workbook], notice: `No PDF was made, since LibreOffice is not installed. Open ${workbook} and save it as PDF, or install LibreOffice.` };
    case "failed": return { files: [workbook], notice: `No PDF was made: ${pdf.reason}. Open ${workbook} and save it as PDF.` };
    default: return pdf satisfies never;
  }
}
