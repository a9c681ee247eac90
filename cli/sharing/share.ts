import { shareCheck } from "../../src/commands/shareCheck";
import { localSharing } from "../../src/computation/localSharing";
import type { Diagnostic } from "../../src/domain/diagnostics/diagnostic";
import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { writeWhole } from "../writeWhole";
import { executiveBytes } from "./executiveBytes";
import { readSharedBook } from "./readSharedBook";
import { writePack } from "./writePack";

/** What the user wants for sharing. */
export interface SharingWishes {
  /** Where the executive copy is saved. */
  readonly executive: string | null;
  /** Folder of the pack. */
  readonly pack: string | null;
  readonly shareCheck: boolean;
}

/** What is made for sharing, before anything is written. */
export interface PreparedSharing {
  /** The executive copy; null where nobody wants it. */
  readonly copy: Uint8Array | null;
  /** What in the workbook names people; null where nobody asked. */
  readonly findings: readonly Diagnostic[] | null;
}

/** Makes from the workbook that is open, and from its bytes, what is wanted of it for sharing. Throws an `InputError` where it cannot be made. */
export async function prepareSharing({ executive, pack, shareCheck: wantsCheck }: SharingWishes, book: Uint8Array, today: number): Promise<PreparedSharing> {
  const wantsCopy = executive !== null || pack !== null;
  return {
    copy: wantsCopy ? await executiveBytes(book, await readSharedBook(today)) : null,
    findings: wantsCheck ? await shareCheck.run({ workbook: new OfficeWorkbook(), today, onProgress: () => undefined, readFile: () => Promise.resolve(book), sharing: localSharing }) : null,
  };
}

/** Writes the wanted files; answers their names, and what could not be made. */
export async function writeShared({ executive, pack }: SharingWishes, { copy }: PreparedSharing, card: Scorecard): Promise<{ readonly files: readonly string[]; readonly notice: string | null }> {
  if (copy === null) return { files: [], notice: null };
  if (executive !== null) writeWhole(executive, copy);
  const packed = pack === null ? { files: [], notice: null } : await writePack(pack, card, copy);
  return { files: [...(executive === null ? [] : [executive]), ...packed.files], notice: packed.notice };
}

/** The findings as lines to read in a terminal. */
export function printFindings(findings: readonly Diagnostic[] | null): string[] {
  if (findings === null) return [];
  const lines = findings.map(({ message, address, code }) => `  ${message}${address === null ? "" : ` (${address})`} [${code}]`);
  return ["", ...(lines.length === 0 ? ["Nothing in the workbook was found that names people."] : ["Before sharing:", ...lines]), ""];
}
