/** Told before each piece of the file is read: how many bytes were read, and how many there are. */
export interface FileProgress {
  (done: number, total: number): void;
}

/** The open workbook as a file, and workbooks that are opened beside it: what not every Excel offers. */
export interface WorkbookFile {
  /**
   * The workbook as the bytes of an .xlsx file, with what nobody has saved yet. Rejects with a `FileRefusal` where this Excel hands out no
   * files or one that nobody can look into, and with the signal's reason when cancelled.
   */
  readFile(onProgress: FileProgress, signal?: AbortSignal): Promise<Uint8Array>;
  /** Opens the bytes of an .xlsx file as a new workbook, which nobody has saved yet, in a window of its own. Rejects with what Excel says where it refuses. */
  openFile(bytes: Uint8Array): Promise<void>;
}
