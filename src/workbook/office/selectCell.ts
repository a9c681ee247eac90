/**
 * Selects a cell or range and brings its sheet to the front. Rejects with what Excel says where the sheet is no longer there.
 * @param address A1 with its sheet, quoted where a formula would need it: `Cases!C17`, `'My sheet'!A1`.
 */
export async function selectCell(address: string): Promise<void> {
  const mark = address.lastIndexOf("!");
  const name = address.slice(0, mark).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(address.slice(mark + 1)).select();
    await context.sync();
  });
}
