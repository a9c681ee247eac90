import type { SheetPlan } from "../../layout/sheetPlan";
import { rangeOf } from "./rangeOf";
import type { RequestQueue } from "./requestQueue";

const bytesPerPage = 4_000;
/** Points. */
const margins = { side: 36, top: 36, bottom: 45 };

/** Sets a new sheet's view, freeze panes and print set-up. */
export async function writePage(sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue): Promise<void> {
  await queue.room(bytesPerPage);
  sheet.showGridlines = false;
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (!plan.page) return;
  const { pageLayout } = sheet;
  const { page } = plan;
  pageLayout.orientation = page.orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = page.fitToPagesTall === null
    ? { horizontalFitToPages: 1 }
    : { horizontalFitToPages: 1, verticalFitToPages: page.fitToPagesTall };
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) {
    const { first, last } = page.titleRows;
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow());
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footerCode(page.footerLeft);
  defaultForAllPages.rightFooter = "&P";
}

/** A text as a footer takes it: "&" begins a code there, a literal one is doubled. */
export function footerCode(text: string): string {
  return text.replaceAll("&", "&&");
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
