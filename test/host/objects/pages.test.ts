import { failureOf, openHost } from "../testHost";

describe("page set-up", () => {
  test("is kept as the file wants it: inches, paper numbers, names of the sheet", async () => {
    const host = await openHost(["My Sheet"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My Sheet");
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1 };
      page.leftMargin = 36;
      page.centerHorizontally = true;
      page.setPrintArea("A1:H40");
      page.setPrintTitleRows("$2:$3");
      page.headersFooters.defaultForAllPages.leftFooter = "As of 3 Dec && later";
      page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
      sheet.freezePanes.freezeAt("A1:B3");
      page.load("orientation,paperSize,leftMargin,rightMargin,zoom");
      page.headersFooters.defaultForAllPages.load("rightFooter");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([page.orientation, page.paperSize, page.leftMargin, page.zoom]).toEqual(["Landscape", "A4", 36, { horizontalFitToPages: 1 }]);
      expect(page.rightMargin).toBeCloseTo(50.4, 9);
      expect([page.headersFooters.defaultForAllPages.rightFooter, frozen.address]).toEqual(["&P / &N", "'My Sheet'!A1:B3"]);
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.page).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: null, margins: { left: 0.5, right: 0.7 }, footer: { left: "As of 3 Dec && later" } });
    expect(sheet?.freeze).toEqual({ rows: 3, columns: 2 });
    expect(host.workbook.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ["_xlnm.Print_Area", "'My Sheet'!$A$1:$H$40"], ["_xlnm.Print_Titles", "'My Sheet'!$2:$3"],
    ]);
  });

  test("gives back what is printed, block by block, and nothing where nothing is set", async () => {
    const host = await openHost(["Ann's Sheet"]);
    const printed = async (): Promise<string | null> => Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Ann's Sheet").pageLayout.getPrintAreaOrNullObject().load("address,areaCount");
      await context.sync();
      return areas.isNullObject ? null : `${areas.areaCount}: ${areas.address}`;
    });
    expect(await printed()).toBeNull();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ann's Sheet").pageLayout.setPrintArea("A:C");
      await context.sync();
    });
    expect(await printed()).toBe("1: 'Ann''s Sheet'!A:C");
    const name = host.workbook.names.find((one) => one.name === "_xlnm.Print_Area");
    if (name) name.refersTo = "'Ann''s Sheet'!$A$1:$B$2,'Ann''s Sheet'!$D$4";
    expect(await printed()).toBe("2: 'Ann''s Sheet'!A1:B2,'Ann''s Sheet'!D4");
  });

  test("protecting twice and unprotecting what is open fail", async () => {
    await openHost();
    const change = (act: (protection: Excel.WorksheetProtection) => void) => failureOf(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1").protection);
      await context.sync();
    });
    expect((await change((protection) => protection.unprotect())).code).toBe("InvalidOperation");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.protect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect((await change((protection) => protection.protect())).code).toBe("AccessDenied");
  });
});
