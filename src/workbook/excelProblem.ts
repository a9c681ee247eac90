/** What office.js rejects with when Excel refuses a request: the members of `OfficeExtension.Error` that are read here. */
export interface ExcelFailure {
  /** Such as `AccessDenied`. */
  readonly code: string;
  readonly message: string;
}

/** A refusal in plain words. */
export interface ExcelProblem {
  /** A sentence: what stood in the way. */
  readonly happened: string;
  /** A sentence or two: what to do about it. */
  readonly next: string;
}

/** A refusal of Excel's calls for the workbook as a file, which answer with a number. */
export class FileRefusal extends Error implements ExcelFailure {
  override readonly name = "FileRefusal";

  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** The code with which Excel says of a call that it does not support it. */
export const notOffered = "5000";
/** The code of a file that Excel handed out and that nobody can look into. */
export const unreadableFile = "unreadable-file";

/** Whether an error is a refusal of Excel's, and not a fault of our own. */
export function isExcelFailure(error: unknown): error is Error & ExcelFailure {
  return error instanceof FileRefusal || error instanceof Error && error.name === "RichApi.Error" && "code" in error && typeof error.code === "string";
}

/** What a refusal of Excel's means to its user; null where nothing better can be said than what Excel says itself. */
export function excelProblem({ code }: ExcelFailure): ExcelProblem | null {
  return problems.get(code) ?? null;
}

const editMode: ExcelProblem = {
  happened: "A cell is being edited.",
  next: "Press Enter or Esc in the sheet to finish with the cell, and try again.",
};
const locked: ExcelProblem = {
  happened: "A sheet or the workbook is protected.",
  next: "What is protected cannot be changed: unprotect it (Review, Unprotect Sheet or Protect Workbook) and try again.",
};
const lost: ExcelProblem = {
  happened: "The connection to the workbook was lost.",
  next: "Save the workbook, close the pane and open it again; where that does not help, reload the workbook.",
};
const tooLarge: ExcelProblem = {
  happened: "The data is more than Excel passes on at once.",
  next: "Delete empty rows inside the tables or keep fewer of their rows, and try again.",
};
const busy: ExcelProblem = {
  happened: "Excel is busy and did not answer in time.",
  next: "Wait until Excel has finished what it is doing, and try again.",
};
const gone: ExcelProblem = {
  happened: "A sheet, table or column was changed or removed while it was being read.",
  next: "Try again: the workbook is then read as it is now.",
};
const old: ExcelProblem = {
  happened: "This version of Excel lacks something that is needed.",
  next: "Update Excel (File, Account, Update Options), or open the workbook in Excel on the web.",
};
const noFile: ExcelProblem = {
  happened: "This Excel does not hand out the workbook as a file; on an iPad, for instance, no Excel does.",
  next: "Open the workbook in Excel on Windows, on a Mac or on the web, and try again there.",
};
const closedFile: ExcelProblem = {
  happened: "The workbook's file cannot be looked into: it has a password, or is of the binary format (.xlsb).",
  next: "Save it as an Excel workbook (.xlsx) without a password, and try again.",
};
const filesOpen: ExcelProblem = {
  happened: "Excel still keeps files that were handed out before.",
  next: "Close the pane, open it again, and try again.",
};

const problems: ReadonlyMap<string, ExcelProblem> = new Map([
  ["InvalidOperationInCellEditMode", editMode],
  ["AccessDenied", locked],
  ["InvalidOrTimedOutSession", lost],
  ["InactiveWorkbook", lost],
  ["ConnectionFailure", lost],
  ["RequestPayloadSizeLimitExceeded", tooLarge],
  ["ResponsePayloadSizeLimitExceeded", tooLarge],
  ["PayloadTooLarge", tooLarge],
  ["RangeExceedsLimit", tooLarge],
  ["OperationCellsExceedLimit", tooLarge],
  ["Timeout", busy],
  ["HostIsBusy", busy],
  ["RequestAborted", busy],
  ["ServiceNotAvailable", busy],
  ["ActivityLimitReached", busy],
  ["ItemNotFound", gone],
  ["InvalidReference", gone],
  ["ApiNotFound", old],
  ["ApiNotAvailable", old],
  [notOffered, noFile],
  [unreadableFile, closedFile],
  ["11000", filesOpen],
]);
