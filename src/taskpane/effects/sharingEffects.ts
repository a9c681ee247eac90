import { makeExecutiveCopy, type ExecutiveCopyContext } from "../../commands/makeExecutiveCopy";
import { shareCheck } from "../../commands/shareCheck";
import type { SharingComputation } from "../../computation/sharingComputation";
import type { Language } from "../../domain/language/language";
import { isExcelFailure, notOffered, unreadableFile } from "../../workbook/excelProblem";
import type { PaneEffects } from "./paneEffects";

/** What the effects of sharing work on. */
export interface SharingContext extends Pick<ExecutiveCopyContext, "workbook" | "file"> {
  readonly sharing: SharingComputation;
  /** What the pane is answered in. */
  readonly spoken: () => Language;
  /** Serial day. */
  readonly today: () => number;
}

/** Checks and copies of an open workbook. */
export function sharingEffects({ workbook, file, sharing, spoken, today }: SharingContext): Pick<PaneEffects, "makeCopy" | "checkSharing"> {
  return {
    makeCopy: (onProgress, signal) => makeExecutiveCopy.run({ workbook, file, sharing, today: today(), onProgress, signal }),
    checkSharing: (onProgress, signal) => {
      // What stands in the cells is told all the same where this Excel hands out no file, or a closed one.
      const readFile = async (): Promise<Uint8Array | null> => {
        const bytes = await file.readFile((done, total) => onProgress("file", done, total), signal).catch((error: unknown) => {
          if (isExcelFailure(error) && (error.code === notOffered || error.code === unreadableFile)) return null;
          throw error;
        });
        onProgress("check", 0, 0);
        return bytes;
      };
      return shareCheck.run({ workbook, sharing, language: spoken(), today: today(), onProgress, signal, readFile });
    },
  };
}
