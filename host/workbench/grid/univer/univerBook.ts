import {
  BooleanNumber, ICommandService, type IFreeze, type Injector, type IRowData, type IStyleData, LocaleType, mergeWorksheetSnapshotWithDefault,
  type Univer, UniverInstanceType, type Workbook, type Worksheet,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  type IInsertSheetMutationParams, InsertSheetMutation, RemoveSheetMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetNameMutation,
  SetWorksheetOrderMutation, SetWorksheetRowCountMutation, ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { SheetTab } from "../../workbookView";
import { emptyWorksheet, type SheetShape } from "../sheet/worksheetData";
import { defaultRowPixels } from "../sheet/sizes";
import { fromModel } from "./commandGate";

const unit = "workbook";

/** Univer's copy of the workbook: what of the model is shown. Nothing here is taken for an edit of the user's. */
export class UniverBook {
  private readonly commands: ICommandService;

  private constructor(private readonly injector: Injector, readonly workbook: Workbook, private body: IStyleData) {
    this.commands = injector.get(ICommandService);
  }

  static create(univer: Univer, tabs: readonly SheetTab[], active: string, body: IStyleData): UniverBook {
    const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: unit, name: "", locale: LocaleType.EN_US, styles: {}, sheetOrder: tabs.map(({ id }) => id), sheets: Object.fromEntries(tabs.map((tab) => [tab.id, emptyWorksheet(tab, body)])),
    });
    const book = new UniverBook(univer.__getInjector(), workbook, body);
    book.activate(active);
    return book;
  }

  get activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  sheet(id: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }

  activate(sheet: string): void {
    if (this.activeSheet !== sheet) this.run(SetWorksheetActiveOperation.id, { subUnitId: sheet });
  }

  /** Makes the tabs those given, in their order, with their names and colours. */
  showTabs(tabs: readonly SheetTab[], active: string, body: IStyleData): void {
    this.body = body;
    tabs.forEach((tab, index) => this.showTab(tab, index));
    this.activate(active);
    for (const sheet of this.workbook.getSheets()) {
      const subUnitId = sheet.getSheetId();
      if (!tabs.some(({ id }) => id === subUnitId)) this.run(RemoveSheetMutation.id, { subUnitId, subUnitName: sheet.getName() });
    }
    tabs.forEach(({ id }, index) => {
      const fromOrder = this.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === id);
      if (fromOrder !== index) this.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: index });
    });
  }

  /** Makes a sheet's sizes, merges, freeze and gridlines those given, and draws it anew. */
  showShape(id: string, shape: SheetShape): void {
    const sheet = this.sheet(id);
    if (!sheet) return;
    const config = sheet.getConfig();
    const fitted = Object.entries(config.rowData).filter(([row, { ah }]) => ah !== undefined && shape.rowData[Number(row)]?.h === undefined);
    replaceMembers(config.rowData, shape.rowData);
    for (const [row, { ah }] of fitted) config.rowData[Number(row)] = { ...config.rowData[Number(row)], ...fittedHeight(ah) };
    replaceMembers(config.columnData, shape.columnData);
    config.columnCount = shape.columnCount;
    config.rowCount = shape.rowCount;
    config.defaultStyle = this.body;
    sheet.setMergeData(shape.mergeData);
    if (!sameFreeze(config.freeze, shape.freeze)) this.run(SetFrozenMutation.id, { subUnitId: id, ...shape.freeze });
    if (config.showGridlines !== shape.showGridlines) this.run(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: shape.showGridlines });
    this.redraw(id);
  }

  /** Makes rows without a height of their own as high as their texts; to be drawn by `redraw`. */
  fitRows(id: string, rows: readonly number[]): void {
    const sheet = this.sheet(id);
    const skeleton = this.render.with(SheetSkeletonManagerService).getSkeleton(id);
    if (!sheet || !skeleton || rows.length === 0) return;
    const { rowData } = sheet.getConfig();
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }));
    for (const { row, autoHeight } of skeleton.calculateAutoHeightInRange(ranges)) rowData[row] = { ...rowData[row], ...fittedHeight(autoHeight) };
  }

  /** Gives a tab the name that the user typed. Where the model refuses it, `showTabs` gives the old one back. */
  rename(id: string, name: string): void {
    this.run(SetWorksheetNameMutation.id, { subUnitId: id, name });
  }

  /** Lays a sheet out and draws it anew, after its cells or sizes were changed in place. */
  redraw(id: string): void {
    const sheet = this.sheet(id);
    if (sheet) this.run(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount: sheet.getRowCount() });
  }

  /** The part of Univer that draws the workbook. */
  get render() {
    const render = this.injector.get(IRenderManagerService).getRenderUnitById(unit);
    if (!render) throw new Error("The grid's workbook is not drawn.");
    return render;
  }

  run(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, { unitId: unit, ...params }, fromModel);
  }

  private showTab(tab: SheetTab, index: number): void {
    const sheet = this.sheet(tab.id);
    const color = tab.tabColor ?? "";
    if (!sheet) {
      const params: Omit<IInsertSheetMutationParams, "unitId"> = { index, sheet: mergeWorksheetSnapshotWithDefault(emptyWorksheet(tab, this.body)) };
      this.run(InsertSheetMutation.id, params);
      return;
    }
    if (sheet.getName() !== tab.name) this.run(SetWorksheetNameMutation.id, { subUnitId: tab.id, name: tab.name });
    if ((sheet.getTabColor() ?? "") !== color) this.run(SetTabColorMutation.id, { subUnitId: tab.id, color });
  }
}

function fittedHeight(pixels: number | undefined): Partial<IRowData> {
  return pixels === undefined ? {} : { ia: BooleanNumber.TRUE, ah: Math.max(pixels, defaultRowPixels) };
}

function sameFreeze(a: IFreeze, b: IFreeze): boolean {
  return a.startRow === b.startRow && a.startColumn === b.startColumn && a.xSplit === b.xSplit && a.ySplit === b.ySplit;
}

function replaceMembers<Value>(target: Record<number, Value>, source: Readonly<Record<number, Value>>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
}
