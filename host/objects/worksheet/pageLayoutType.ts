import type { CellBlock, PageModel, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType, type ScalarProperty } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, integerArgument, numberValue, oneOf } from "../arguments";
import { blockAddress, parseAddress, sheetPrefix } from "../range/address";
import type { RangeAreasTarget } from "../range/rangeAreasType";
import { lastColumn, lastRow, rangeArgument } from "../range/rangeTarget";

const orientations = ["portrait", "landscape"] as const;
const pointsPerInch = 72;
/** The numbers of a file's paper sizes. */
const papers = { Letter: 1, Tabloid: 3, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;

export const pageLayoutType: ApiType<SheetModel> = {
  name: "PageLayout",
  scalars: {
    orientation: {
      get: (sheet) => (pageOf(sheet).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, session) => change(sheet, session, { orientation: oneOf(value, orientations) }),
    },
    paperSize: {
      get: (sheet) => Object.entries(papers).find(([, number]) => number === pageOf(sheet).paperSize)?.[0] ?? null,
      set: (sheet, value, session) => {
        if (value === "" || typeof value !== "string") throw ApiError.invalidArgument();
        const name = Object.keys(papers).find((paper) => paper.toLowerCase() === value.toLowerCase());
        if (name === undefined) throw ApiError.notImplemented(`PageLayout.paperSize "${value}"`);
        change(sheet, session, { paperSize: papers[name as keyof typeof papers] });
      },
    },
    zoom: {
      get: (sheet) => {
        const { fitToWidth, fitToHeight } = pageOf(sheet);
        if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
        return { ...(fitToWidth !== null && { horizontalFitToPages: fitToWidth }), ...(fitToHeight !== null && { verticalFitToPages: fitToHeight }) };
      },
      set: (sheet, value, session) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Readonly<Record<string, unknown>>;
        if (typeof scale === "number" && scale !== 100) throw ApiError.notImplemented("PageLayout.zoom by scale");
        const fit = (pages: unknown): number | null => (pages === undefined || pages === null ? null : integerArgument([pages], 0, 1, 32_767));
        change(sheet, session, { fitToWidth: fit(horizontalFitToPages), fitToHeight: fit(verticalFitToPages) });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: {
      get: (sheet) => pageOf(sheet).centerHorizontally,
      set: (sheet, value, session) => change(sheet, session, { centerHorizontally: booleanValue(value) }),
    },
  },
  objects: { headersFooters: (sheet) => new ApiObject("HeaderFooterGroup", sheet) },
  methods: {
    getPrintAreaOrNullObject: (sheet) => {
      const blocks = printAreaOf(sheet);
      return blocks.length === 0 ? null : new ApiObject("RangeAreas", { sheet, blocks } satisfies RangeAreasTarget);
    },
    setPrintArea: (sheet, [argument], session) => {
      setLocalName(sheet, printAreaName, sheetPrefix(sheet.name) + blockAddress(cellsOf(sheet, argument), "$"), session);
    },
    setPrintTitleRows: (sheet, [argument], session) => {
      const { row, rows } = cellsOf(sheet, argument);
      const address = blockAddress({ row, rows, column: 0, columns: lastColumn + 1 }, "$");
      setLocalName(sheet, "_xlnm.Print_Titles", sheetPrefix(sheet.name) + address, session);
    },
    setPrintMargins: (sheet, [unit, options], session) => {
      const perInch = { Points: 72, Inches: 1, Centimeters: 2.54 }[oneOf(unit, ["Points", "Inches", "Centimeters"])];
      const margins = { ...pageOf(sheet).margins };
      for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        const value = ((options ?? {}) as Readonly<Record<string, unknown>>)[side];
        if (value !== undefined && value !== null) margins[side] = numberValue(value, 0, 49 * perInch) / perInch;
      }
      change(sheet, session, { margins });
    },
  },
};

function margin(side: keyof PageModel["margins"]): ScalarProperty<SheetModel> {
  return {
    get: (sheet) => pageOf(sheet).margins[side] * pointsPerInch,
    set: (sheet, value, session) => {
      change(sheet, session, { margins: { ...pageOf(sheet).margins, [side]: numberValue(value, 0, 3528) / pointsPerInch } });
    },
  };
}

const emptyTexts = { left: "", center: "", right: "" };

/** A sheet's page as it is, or as Excel has it where none was ever set. */
export function pageOf({ page }: SheetModel): PageModel {
  return page ?? {
    orientation: "portrait", paperSize: papers.Letter, fitToWidth: null, fitToHeight: null, centerHorizontally: false,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }, header: emptyTexts, footer: emptyTexts,
  };
}

/** Changes a part of a sheet's page; page set-up is free on protected sheets, too. */
export function change(sheet: SheetModel, session: ExcelSession, part: Partial<PageModel>): void {
  sheet.page = { ...pageOf(sheet), ...part };
  sheet.changed.add("page");
  session.noteChange();
}

function cellsOf(sheet: SheetModel, argument: unknown): CellBlock {
  if (typeof argument === "string") {
    const { block } = parseAddress(argument);
    if (!block) throw ApiError.invalidArgument();
    return block;
  }
  const range = rangeArgument(argument);
  if (range.sheet !== sheet || (range.rows > lastRow && range.columns > lastColumn)) throw ApiError.invalidArgument();
  return range;
}

const printAreaName = "_xlnm.Print_Area";

/** None where none is set, or its cells are gone. */
function printAreaOf(sheet: SheetModel): CellBlock[] {
  const refersTo = sheet.workbook.names.find((entry) => entry.sheet === sheet && entry.name === printAreaName)?.refersTo ?? "";
  return refersTo === "" ? [] : refersTo.split(/,(?=(?:[^']*'[^']*')*[^']*$)/u).flatMap((part) => parseAddress(part).block ?? []);
}

/** Print areas and titles are names that belong to the sheet. */
function setLocalName(sheet: SheetModel, name: string, refersTo: string, session: ExcelSession): void {
  const { names } = sheet.workbook;
  const known = names.find((entry) => entry.sheet === sheet && entry.name === name);
  if (known) known.refersTo = refersTo;
  else names.push({ name, refersTo, sheet, hidden: false });
  sheet.changed.add("page");
  session.noteChange();
}
