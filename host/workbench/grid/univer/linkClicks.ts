import type { IDisposable, Injector } from "@univerjs/core";
import { CURSOR_TYPE, type IRender } from "@univerjs/engine-render";
import { HoverManagerService } from "@univerjs/sheets-ui";

export interface LinkCells {
  hasLink(sheet: string, row: number, column: number): boolean;
  onClicked(sheet: string, row: number, column: number): void;
}

/** Tells when the user clicks a cell that holds a hyperlink, and shows a hand over it. */
export function watchLinks(injector: Injector, render: IRender, { hasLink, onClicked }: LinkCells): IDisposable {
  const hover = injector.get(HoverManagerService);
  let isHand = false;
  const subscriptions = [
    hover.currentClickedCell$.subscribe(({ location: { subUnitId, row, col } }) => {
      if (hasLink(subUnitId, row, col)) onClicked(subUnitId, row, col);
    }),
    hover.currentCell$.subscribe((cell) => {
      const isLink = cell ? hasLink(cell.location.subUnitId, cell.location.row, cell.location.col) : false;
      if (isLink) render.scene.setCursor(CURSOR_TYPE.POINTER);
      else if (isHand) render.scene.resetCursor();
      isHand = isLink;
    }),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.unsubscribe()) };
}
