/** What the library's file calls are answered with: a status, and what came of the call. */
type FileAnswer = readonly [status: number, outcome?: readonly unknown[]];

const succeeded = 0;
/** The library's own errors: "The file type is not supported", "… out of range", "Close the file returned by the getFileAsync method before retrieving another one". */
const FileFault = { typeNotSupported: 1009, outOfRange: 5008, tooManyOpen: 11000 } as const;
/** `Office.FileType.Compressed` on the wire. The others, text (0) and PDF (6), are not served. */
const compressed = 5;
/** So many copies Excel keeps at a time. */
const mostCopies = 2;

/** The files that `getFileAsync` handed out, each as it was then, until the add-in closes it. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private nextHandle = 1;

  /** Takes a copy of the file; answers its handle and its size in bytes. */
  open(fileType: unknown, readFile: () => Uint8Array): FileAnswer {
    if (fileType !== compressed) return refused(FileFault.typeNotSupported);
    if (this.copies.size >= mostCopies) return refused(FileFault.tooManyOpen);
    const handle = this.nextHandle++;
    const bytes = readFile();
    this.copies.set(handle, bytes);
    return done([handle, bytes.length]);
  }

  /** Answers the bytes from an offset on, at most `size` of them, and how many they are. */
  slice(handle: unknown, offset: unknown, size: unknown): FileAnswer {
    const bytes = this.copies.get(Number(handle));
    const from = Number(offset);
    if (!bytes || !(from >= 0 && from < bytes.length)) return refused(FileFault.outOfRange);
    const slice = bytes.subarray(from, from + Number(size));
    return done([Array.from(slice), slice.length]);
  }

  release(handle: unknown): FileAnswer {
    return this.copies.delete(Number(handle)) ? done([]) : refused(FileFault.outOfRange);
  }
}

function done(outcome: readonly unknown[]): FileAnswer {
  return [succeeded, [succeeded, outcome]];
}

function refused(fault: number): FileAnswer {
  return [fault];
}
