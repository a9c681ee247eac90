/** Where the user was. */
export interface UserPlace {
  readonly sheetId: string;
  /** Address without the sheet; null where no single block of cells is selected. */
  readonly selection: string | null;
}

export async function rememberPlace(): Promise<UserPlace> {
  const sheetId = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return sheet.id;
  });
  return { sheetId, selection: await readSelection() };
}

/** Brings the user back. Rejects where Excel does not go there. */
export async function restorePlace({ sheetId, selection }: UserPlace): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (selection !== null) sheet.getRange(selection).select();
    await context.sync();
  });
}

/** Excel has no range to tell where a chart or several blocks are selected. */
async function readSelection(): Promise<string | null> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address.replace(/^.*!/, "");
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
