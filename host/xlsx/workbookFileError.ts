export type WorkbookFileErrorCode = "not-a-workbook" | "password-protected" | "corrupt" | "too-large";

/** A file that cannot be opened as a workbook. The message is a sentence for its owner and names the next step. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(readonly code: WorkbookFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/** The file is broken; `what` completes "The workbook file is damaged: …". */
export function corruptFile(what: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError(
    "corrupt",
    `The workbook file is damaged: ${what}. Open it in Excel, let Excel repair it, save it and try again.`,
    cause === undefined ? undefined : { cause },
  );
}
