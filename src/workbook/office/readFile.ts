import { FileRefusal, notOffered, unreadableFile } from "../excelProblem";
import type { FileProgress } from "../workbookFile";

/** Bytes asked for at once: of more, the library's taking in of the answer would keep the page waiting. */
const sliceSize = 128 * 1024;

/** The open workbook as .xlsx, slice by slice. */
export async function readFile(onProgress: FileProgress, signal?: AbortSignal): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile")) throw new FileRefusal(notOffered, "CompressedFile is not supported");
  const file = await outcome<Office.File>((callback) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback));
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index++) {
      signal?.throwIfAborted();
      onProgress(index * sliceSize, file.size);
      const { data } = await outcome<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      bytes.set(data as ArrayLike<number>, index * sliceSize);
    }
    signal?.throwIfAborted();
    if (!isXlsx(bytes)) throw new FileRefusal(unreadableFile, "The file is no zip file of XML parts");
    return bytes;
  } finally {
    // Excel keeps two files at the most; one that it will not let go of is no reason to throw away what was read.
    await outcome<void>((callback) => file.closeAsync(callback)).catch(() => undefined);
  }
}

/** The list of a zip file's parts stands at its end, their names as they are; it is seldom longer than this, in bytes. */
const partList = 64 * 1024;

/** Whether it is a workbook of XML parts: neither encrypted nor binary. */
function isXlsx(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && !new TextDecoder("latin1").decode(bytes.subarray(-partList)).includes("xl/workbook.bin");
}

/** What a method of the library's older, callback style comes to. */
function outcome<Value>(call: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new FileRefusal(String(error.code), error.message));
    });
  });
}
