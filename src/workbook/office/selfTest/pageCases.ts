import type { PagePlan, SheetPlan } from "../../../layout/sheetPlan";
import { writePage } from "../writePage";
import { scratchPlan } from "./scratchPlan";
import type { Probe, SelfTestCase } from "./selfTestCase";

const page: PagePlan = {
  orientation: "landscape", printArea: { row: 0, column: 0, rows: 30, columns: 8 }, titleRows: { first: 1, last: 2 }, fitToPagesTall: null,
  footerLeft: "R & D, as of 14 Nov 2026",
};

export const pageCases: readonly SelfTestCase[] = [
  {
    feature: "Frozen rows and columns",
    members: ["Worksheet.freezePanes", "WorksheetFreezePanes.freezeAt", "WorksheetFreezePanes.getLocationOrNullObject", "WorksheetFreezePanes.unfreeze"],
    apiSet: "1.8",
    run: (probe) => frozen(probe, { rows: 3, columns: 2 }),
  },
  {
    feature: "Frozen rows",
    members: ["Worksheet.freezePanes", "WorksheetFreezePanes.freezeRows", "WorksheetFreezePanes.getLocationOrNullObject", "WorksheetFreezePanes.unfreeze"],
    apiSet: "1.8",
    run: (probe) => frozen(probe, { rows: 2, columns: 0 }),
  },
  {
    feature: "Frozen columns",
    members: ["Worksheet.freezePanes", "WorksheetFreezePanes.freezeColumns", "WorksheetFreezePanes.getLocationOrNullObject", "WorksheetFreezePanes.unfreeze"],
    apiSet: "1.8",
    run: (probe) => frozen(probe, { rows: 0, columns: 1 }),
  },
  {
    feature: "Paper, margins and fit to width",
    members: [
      "Worksheet.pageLayout", "PageLayout.orientation", "PageLayout.paperSize", "PageLayout.zoom", "PageLayout.leftMargin", "PageLayout.rightMargin",
      "PageLayout.topMargin", "PageLayout.bottomMargin", "PageLayout.centerHorizontally",
    ],
    apiSet: "1.9",
    run: async (probe) => {
      await written(probe, { page });
      const { pageLayout } = probe.sheet;
      pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,centerHorizontally");
      await probe.context.sync();
      return [
        { what: "PageLayout.orientation", expected: "Landscape", was: pageLayout.orientation },
        { what: "PageLayout.paperSize", expected: "A4", was: pageLayout.paperSize },
        { what: "PageLayout.zoom", expected: { horizontalFitToPages: 1 }, was: pageLayout.zoom },
        {
          what: "PageLayout margins", expected: [36, 36, 36, 45],
          was: [pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.topMargin, pageLayout.bottomMargin], within: 0.5,
        },
        { what: "PageLayout.centerHorizontally", expected: true, was: pageLayout.centerHorizontally },
      ];
    },
  },
  {
    feature: "Print on one page",
    members: ["PageLayout.orientation", "PageLayout.zoom"],
    apiSet: "1.9",
    run: async (probe) => {
      await written(probe, { page: { ...page, orientation: "portrait", fitToPagesTall: 1 } });
      const { pageLayout } = probe.sheet;
      pageLayout.load("orientation,zoom");
      await probe.context.sync();
      return [
        { what: "PageLayout.orientation", expected: "Portrait", was: pageLayout.orientation },
        { what: "PageLayout.zoom", expected: { horizontalFitToPages: 1, verticalFitToPages: 1 }, was: pageLayout.zoom },
      ];
    },
  },
  {
    feature: "Footers, print area and repeated rows",
    members: [
      "PageLayout.setPrintArea", "PageLayout.setPrintTitleRows", "Range.getEntireRow", "PageLayout.headersFooters", "HeaderFooterGroup.defaultForAllPages",
      "HeaderFooter.leftFooter", "HeaderFooter.rightFooter",
    ],
    apiSet: "1.9",
    run: async (probe) => {
      await written(probe, { page });
      const footer = probe.sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      await probe.context.sync();
      return [
        { what: "HeaderFooter.leftFooter", expected: "R && D, as of 14 Nov 2026", was: footer.leftFooter },
        { what: "HeaderFooter.rightFooter", expected: "&P", was: footer.rightFooter },
      ];
    },
  },
];

async function written({ sheet, queue }: Probe, parts: Partial<SheetPlan>): Promise<void> {
  await writePage(sheet, scratchPlan(parts), queue);
  await queue.send();
}

async function frozen(probe: Probe, freeze: { readonly rows: number; readonly columns: number }): ReturnType<SelfTestCase["run"]> {
  const { context, sheet } = probe;
  sheet.freezePanes.unfreeze();
  await written(probe, { freeze });
  const location = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
  await context.sync();
  // Frozen rows reach over all columns, and frozen columns over all rows.
  const expected = { ...(freeze.rows > 0 && { rowCount: freeze.rows }), ...(freeze.columns > 0 && { columnCount: freeze.columns }) };
  const was = location.isNullObject ? null : { rowCount: location.rowCount, columnCount: location.columnCount };
  return [{ what: "WorksheetFreezePanes.getLocationOrNullObject", expected, was }];
}
