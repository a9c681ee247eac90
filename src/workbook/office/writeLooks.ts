import type { Edit, LooksEdit } from "../../layout/merge/edit";
import { isFooterAsSet } from "../../layout/merge/mergeLooks";
import { rangeOf } from "./rangeOf";
import type { RequestQueue } from "./requestQueue";
import { bytesPerFormat, setColumnWidth, widthInPoints } from "./writeFormats";
import { footerCode } from "./writePage";

/** How a sheet looks whose looks are to change. */
interface SheetLooks {
  readonly columns: readonly Excel.Range[];
  readonly footer: Excel.HeaderFooter | null;
  /** What is printed, and what was set to be. */
  readonly printArea: { readonly present: Excel.RangeAreas; readonly set: Excel.Range } | null;
}

/** By the sheets' plan ids. */
export type StandingLooks = ReadonlyMap<string, SheetLooks>;

/** A column is kept in whole pixels. Points. */
const onePixel = 0.75;

/** Asks, with the next request, how the sheets look whose looks are to change. */
export function readStandingLooks(edits: readonly Edit[], sheetOf: (id: string) => Excel.Worksheet): StandingLooks {
  return new Map(edits.flatMap((edit) => (edit.kind === "looks" ? [[edit.sheet, looksOf(sheetOf(edit.sheet), edit)] as const] : [])));
}

function looksOf(sheet: Excel.Worksheet, { widths, footer, printArea }: LooksEdit): SheetLooks {
  const { pageLayout } = sheet;
  return {
    columns: widths.map(({ column }) => sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().load("columnHidden,format/columnWidth")),
    footer: footer && pageLayout.headersFooters.defaultForAllPages.load("leftFooter"),
    printArea: printArea && { present: pageLayout.getPrintAreaOrNullObject().load("address"), set: rangeOf(sheet, printArea.from).load("address") },
  };
}

/** Sets the looks that still are as they were set. */
export async function writeLooks(sheet: Excel.Worksheet, { sheet: id, widths, footer, printArea }: LooksEdit, standing: StandingLooks, queue: RequestQueue): Promise<void> {
  const looks = standing.get(id);
  if (looks === undefined) return;
  await queue.room((widths.length + 2) * bytesPerFormat);
  widths.forEach(({ column, from, to }, index) => {
    const present = looks.columns[index];
    if (present !== undefined && isAsWide(present, from)) setColumnWidth(sheet, column, to);
  });
  if (footer && looks.footer && isFooterAsSet(looks.footer.leftFooter, { from: footer.from === null ? null : footerCode(footer.from), to: footerCode(footer.to) })) {
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = footerCode(footer.to);
  }
  if (printArea && looks.printArea && !looks.printArea.present.isNullObject && looks.printArea.present.address === looks.printArea.set.address) {
    sheet.pageLayout.setPrintArea(rangeOf(sheet, printArea.to));
  }
}

function isAsWide({ columnHidden, format }: Excel.Range, characters: number): boolean {
  return characters === 0 ? columnHidden : !columnHidden && Math.abs(format.columnWidth - widthInPoints(characters)) <= onePixel;
}
