import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Where LibreOffice is where no path leads to it. */
const programs = [
  "soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe", "/usr/lib/libreoffice/program/soffice",
];
/** Milliseconds: a cold start on a slow machine, and a pack of many teams. */
const patience = 180_000;

export type PdfOutcome =
  | { readonly kind: "made"; readonly file: string }
  | { readonly kind: "no-program" }
  | { readonly kind: "failed"; readonly reason: string };

/** Makes a PDF beside a workbook, by LibreOffice where it is installed; a LibreOffice that is open is not disturbed. */
export async function convertToPdf(workbook: string, candidates: readonly string[] = programs): Promise<PdfOutcome> {
  const profile = mkdtempSync(path.join(tmpdir(), "scorecard-pdf-"));
  const folder = path.dirname(workbook);
  const file = path.join(folder, `${path.basename(workbook, path.extname(workbook))}.pdf`);
  rmSync(file, { force: true });
  try {
    for (const program of candidates) {
      try {
        await promisify(execFile)(
          program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook], { timeout: patience, windowsHide: true },
        );
        return existsSync(file) ? { kind: "made", file } : { kind: "failed", reason: "LibreOffice wrote no file" };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") continue;
        const { killed = false, message } = error as Error & { readonly killed?: boolean };
        return { kind: "failed", reason: killed ? `LibreOffice took longer than ${patience / 60_000} minutes` : message.split("\n")[0] ?? message };
      }
    }
    return { kind: "no-program" };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
