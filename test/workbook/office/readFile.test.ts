import { createHost, type ExcelHost } from "../../../host/createHost";
import { connectOffice } from "../../../host/office/bootOffice";
import { newWorkbook } from "../../../host/xlsx/newWorkbook";
import { FileRefusal, excelProblem, isExcelFailure } from "../../../src/workbook/excelProblem";
import { openFile } from "../../../src/workbook/office/openFile";
import { readFile } from "../../../src/workbook/office/readFile";
import { noCalc } from "../../host/testHost";

/** A host that hands out these bytes. */
async function handOut(bytes: Uint8Array): Promise<ExcelHost> {
  const host = createHost({ workbook: newWorkbook().model, calc: noCalc, saveFile: () => bytes });
  await connectOffice(host);
  return host;
}

/** Bytes that begin as a zip file does; the others differ from their neighbours. */
function bytesOf(length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
}

const slice = 128 * 1024;

describe("reading the workbook as a file", () => {
  test.each([5, slice - 1, slice, slice + 1, 3 * slice + 17])("gives all of its %d bytes", async (length) => {
    const bytes = bytesOf(length);
    await handOut(bytes);
    const told: (readonly [number, number])[] = [];
    const read = await readFile((done, total) => told.push([done, total]));
    expect(Buffer.compare(read, bytes)).toBe(0);
    expect(told).toEqual(Array.from({ length: Math.ceil(length / slice) }, (_, index) => [index * slice, length]));
  });

  test("gives the file back, so that it can be read again and again, also after a cancelled reading", async () => {
    const bytes = bytesOf(2 * slice);
    await handOut(bytes);
    for (let time = 0; time < 4; time++) {
      const abort = new AbortController();
      const reading = readFile((done) => done > 0 && abort.abort(new Error("enough")), abort.signal);
      await expect(reading).rejects.toThrow("enough");
      expect(await readFile(() => undefined)).toHaveLength(bytes.length);
    }
  });

  test("says in words that this Excel hands out no files", async () => {
    await handOut(bytesOf(5));
    const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    const error: unknown = await readFile(() => undefined).catch((reason: unknown) => reason);
    supported.mockRestore();
    expect(isExcelFailure(error) && excelProblem(error)?.next).toMatch(/Windows, on a Mac or on the web/);
  });

  test.each([
    ["has a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)],
    ["is binary", Uint8Array.of(...bytesOf(900), ...new TextEncoder().encode("xl/workbook.bin"), 0, 0)],
  ])("says in words that nobody can look into a file that %s", async (_what, bytes) => {
    await handOut(bytes);
    const error: unknown = await readFile(() => undefined).catch((reason: unknown) => reason);
    expect(isExcelFailure(error) && excelProblem(error)?.next).toMatch(/without a password/);
    await handOut(bytesOf(5));
    expect(await readFile(() => undefined)).toHaveLength(5);
  });

  test("says in words that Excel keeps too many files", async () => {
    await handOut(bytesOf(5));
    const open = (): Promise<void> => new Promise((resolve) => Office.context.document.getFileAsync(Office.FileType.Compressed, () => resolve()));
    await open();
    await open();
    const error: unknown = await readFile(() => undefined).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileRefusal);
    expect(isExcelFailure(error) && excelProblem(error)?.next).toMatch(/Close the pane/);
  });
});

describe("opening a file as a new workbook", () => {
  test.each([6, 24_576, 24_577, 100_001])("hands on all of its %d bytes", async (length) => {
    const bytes = bytesOf(length);
    const host = await handOut(bytes);
    const opened: Uint8Array[] = [];
    host.onNewWorkbook((file) => opened.push(file));
    await openFile(bytes);
    expect(opened).toHaveLength(1);
    expect(Buffer.compare(opened[0] ?? new Uint8Array(), bytes)).toBe(0);
  });
});
