import { type IDisposable, type Injector, InterceptorEffectEnum, type IStyleData, toDisposable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { editText } from "../cells/editText";
import type { ShownCell } from "../cells/shownCell";

/** After Univer's own interceptors, one of which takes every text that looks like a number for one: "2.0" would become 2. */
const priority = 1;

/** Where the interceptors look cells up. */
export interface CellLookUp {
  cellAt(sheet: string, row: number, column: number): ShownCell | undefined;
  /** What is drawn in the place of a cell's content. */
  drawnAt(sheet: string, row: number, column: number): ShownCell["shown"];
  /** What tables and conditional formats add to a cell's own looks. */
  lookAt(sheet: string, row: number, column: number): IStyleData | null;
  date1904(): boolean;
}

/** Draws cells as their number format shows them, and starts the editor and the formula bar from what the user would type. */
export function interceptCells(injector: Injector, { cellAt, drawnAt, lookAt, date1904 }: CellLookUp): IDisposable {
  const service = injector.get(SheetInterceptorService);
  const drawn = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const shown = drawnAt(subUnitId, row, col);
      const look = lookAt(subUnitId, row, col);
      return next(shown || look ? { ...(cell ?? rawData), ...shown, ...(look && { interceptorStyle: { ...shown?.interceptorStyle, ...look } }) } : cell);
    },
  });
  const edited = service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority,
    handler: (cell, { subUnitId, row, col }, next) => {
      const found = cellAt(subUnitId, row, col);
      return next(found ? { ...found.content, v: editText(found.cell, found.style, date1904()) } : cell);
    },
  });
  return {
    dispose: () => {
      toDisposable(drawn).dispose();
      toDisposable(edited).dispose();
    },
  };
}
