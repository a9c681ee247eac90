import { createHost, type ExcelHost } from "../../../host/createHost";
import { connectOffice } from "../../../host/office/bootOffice";
import { newWorkbook } from "../../../host/xlsx/newWorkbook";
import { readWorkbook } from "../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../host/xlsx/write/saveWorkbook";
import { failureOf, noCalc } from "../testHost";

/** A new workbook, open in the emulated Excel. */
async function openSaved(): Promise<ExcelHost> {
  const opened = newWorkbook();
  const host = createHost({ workbook: opened.model, calc: noCalc, saveFile: () => saveWorkbook(opened) });
  await connectOffice(host);
  return host;
}

/** Calls a method of the library's older, callback style. */
function outcome<Value>(call: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => (String(status) === "succeeded" ? resolve(value) : reject(Object.assign(new Error(error.message), { code: error.code }))));
  });
}

const getFile = (fileType: Office.FileType, sliceSize: number): Promise<Office.File> => outcome((callback) => Office.context.document.getFileAsync(fileType, { sliceSize }, callback));

async function readAll(file: Office.File): Promise<number[]> {
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) bytes.push(...(await outcome<Office.Slice>((callback) => file.getSliceAsync(index, callback))).data as number[]);
  await outcome<void>((callback) => file.closeAsync(callback));
  return bytes;
}

describe("getFileAsync of the genuine office.js", () => {
  test("is said to be supported", async () => {
    await openSaved();
    expect([Office.context.requirements.isSetSupported("CompressedFile"), Office.context.requirements.isSetSupported("PdfFile")]).toEqual([true, false]);
  });

  test.each([997, 4096, 4 * 1024 * 1024])("gives the workbook as it stands, in slices of %d bytes", async (sliceSize) => {
    await openSaved();
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getFirst().getRange("B2").values = [["written a moment ago"]];
      await sync();
    });
    const file = await getFile(Office.FileType.Compressed, sliceSize);
    expect(file.sliceCount).toBe(Math.ceil(file.size / sliceSize));
    const bytes = Uint8Array.from(await readAll(file));
    expect(bytes).toHaveLength(file.size);
    expect(readWorkbook(bytes).model.sheets[0]?.getValue(1, 1)).toBe("written a moment ago");
  });

  test("gives a slice again and out of order, and none that is not there", async () => {
    await openSaved();
    const file = await getFile(Office.FileType.Compressed, 1000);
    const slice = (index: number): Promise<Office.Slice> => outcome((callback) => file.getSliceAsync(index, callback));
    const last = await slice(file.sliceCount - 1);
    expect([last.size, (last.data as number[]).length]).toEqual([file.size % 1000, file.size % 1000]);
    expect((await slice(0)).data).toEqual((await slice(0)).data);
    await expect(slice(file.sliceCount)).rejects.toMatchObject({ code: 5008 });
  });

  test("refuses a third file until one is closed, PDF and text, and every file of a page that is gone", async () => {
    await openSaved();
    const first = await getFile(Office.FileType.Compressed, 1000);
    await getFile(Office.FileType.Compressed, 1000);
    await expect(getFile(Office.FileType.Compressed, 1000)).rejects.toMatchObject({ code: 11000 });
    await outcome<void>((callback) => first.closeAsync(callback));
    await expect(getFile(Office.FileType.Pdf, 1000)).rejects.toMatchObject({ code: 1009 });
    await expect(getFile(Office.FileType.Text, 1000)).rejects.toMatchObject({ code: 1009 });
    const third = await getFile(Office.FileType.Compressed, 1000);
    await openSaved();
    await expect(outcome((callback) => third.getSliceAsync(0, callback))).rejects.toMatchObject({ code: 5008 });
  });
});

describe("Excel.createWorkbook of the genuine office.js", () => {
  const base64 = Buffer.from(saveWorkbook(newWorkbook())).toString("base64");

  test("tells the owner of the host of the workbook that is opened, once, and leaves this one as it was", async () => {
    const host = await openSaved();
    const opened: Uint8Array[] = [];
    const listening = host.onNewWorkbook((bytes) => opened.push(bytes));
    await Excel.createWorkbook(base64);
    expect(opened.map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual([base64]);
    expect(host.counters.writingRequests).toBe(0);
    listening.dispose();
    await expect(Excel.createWorkbook(base64)).rejects.toMatchObject({ code: "NotImplemented" });
  });

  test.each([["what is no base64", "§"], ["what is no workbook", btoa("a text")]])("refuses %s", async (_what, text) => {
    const host = await openSaved();
    host.onNewWorkbook(() => undefined);
    await expect(Excel.createWorkbook(text)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("refuses by name to make one of nothing", async () => {
    await openSaved();
    await expect(Excel.createWorkbook()).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Excel.createWorkbook without a file") as string });
  });

  test("is too new for an Excel before 1.8", async () => {
    const host = createHost({ workbook: newWorkbook().model, calc: noCalc, apiSet: "1.7" });
    await connectOffice(host);
    expect(await failureOf(async () => Excel.createWorkbook(base64))).toMatchObject({ code: "ApiNotFound", at: "Application.createWorkbook" });
  });

  test("waits while the user is in the middle of typing", async () => {
    const host = await openSaved();
    const opened: Uint8Array[] = [];
    host.onNewWorkbook((bytes) => opened.push(bytes));
    host.user.setCellEditing(true);
    const made = Excel.createWorkbook(base64);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(opened).toHaveLength(0);
    host.user.setCellEditing(false);
    await made;
    expect(opened).toHaveLength(1);
  });
});
