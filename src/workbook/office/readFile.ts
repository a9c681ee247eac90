import { FileRefusal, notOffered } from "../excelProblem";
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
    return bytes;
  } finally {
    // Excel keeps two files at the most; one that it will not let go of is no reason to throw away what was read.
    await outcome<void>((callback) => file.closeAsync(callback)).catch(() => undefined);
  }
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
