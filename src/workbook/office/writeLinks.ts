import type { LinksEdit } from "../../layout/merge/edit";
import type { LinkPlan } from "../../layout/sheetPlan";
import { quoteSheet } from "../../domain/table/quoteSheet";
import type { RequestQueue } from "./requestQueue";

const bytesPerLink = 800;

/** Sets links anew, and takes others away with their texts. */
export async function writeLinksEdit(sheet: Excel.Worksheet, { links, cleared }: LinksEdit, nameOf: (id: string) => string, queue: RequestQueue): Promise<void> {
  await writeLinks(sheet, links, nameOf, queue);
  await queue.room(cleared.length * bytesPerLink);
  for (const { row, column } of cleared) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.clear(Excel.ClearApplyTo.hyperlinks);
    cell.clear(Excel.ClearApplyTo.contents);
  }
}

/** Sets links to our sheets, whatever those are called now. */
export async function writeLinks(sheet: Excel.Worksheet, links: readonly LinkPlan[], nameOf: (id: string) => string, queue: RequestQueue): Promise<void> {
  await queue.room(links.length * bytesPerLink);
  for (const { row, column, sheet: target, text } of links) {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `${quoteSheet(nameOf(target))}!A1`, textToDisplay: text, screenTip: text,
    };
  }
}
