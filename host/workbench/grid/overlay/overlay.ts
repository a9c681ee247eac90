import type { IDisposable } from "@univerjs/core";
import type { CellBlock } from "../../../model/sheetModel";
import type { SheetWindow } from "../univer/sheetWindow";

/** An element that stands over cells and moves with them. */
export interface OverCells extends IDisposable {
  readonly element: HTMLElement;
  /** Whether any of its cells is in sight. */
  readonly isInSight: boolean;
}

interface Placed {
  readonly cells: CellBlock;
  /** Cuts off what would reach over frozen rows and columns. */
  readonly clip: HTMLElement;
  readonly element: HTMLElement;
  isInSight: boolean;
  /** What was written to the elements last. */
  written: string;
}

/** Room for the scroll bars, which are drawn on the canvas. */
const scrollBar = "9px";

/** Between Univer's canvas (8) and its cell editor (10). */
const aboveCanvas = "9";

/** The layer over the grid's cells that holds charts and other elements: below the cell editor, above what is drawn. */
export class Overlay implements IDisposable {
  private readonly layer: HTMLElement;
  private readonly placed = new Set<Placed>();

  constructor(private readonly window: SheetWindow, canvas: HTMLElement) {
    this.layer = canvas.ownerDocument.createElement("div");
    Object.assign(this.layer.style, { position: "absolute", inset: `0 ${scrollBar} ${scrollBar} 0`, overflow: "hidden", pointerEvents: "none", zIndex: aboveCanvas });
    canvas.after(this.layer);
  }

  /** Puts an element over cells, as large as they are at a zoom of 100 %. */
  place(cells: CellBlock): OverCells {
    const clip = this.layer.ownerDocument.createElement("div");
    const element = this.layer.ownerDocument.createElement("div");
    Object.assign(clip.style, { position: "absolute", right: "0", bottom: "0", overflow: "hidden" });
    Object.assign(element.style, { position: "absolute", transformOrigin: "0 0" });
    clip.append(element);
    this.layer.append(clip);
    const placed: Placed = { cells, clip, element, isInSight: false, written: "" };
    this.placed.add(placed);
    this.follow(placed);
    return {
      element,
      get isInSight() {
        return placed.isInSight;
      },
      dispose: () => {
        this.placed.delete(placed);
        clip.remove();
      },
    };
  }

  /** Moves every element to where its cells are now. */
  followAll(): void {
    for (const placed of this.placed) this.follow(placed);
  }

  dispose(): void {
    this.layer.remove();
  }

  private follow(placed: Placed): void {
    const { cells, clip, element } = placed;
    const place = this.window.placeOf(cells);
    if (!place) return;
    const { zoom } = this.window;
    const from = this.window.clipOf(cells.row, cells.column);
    const written = [place.left, place.top, place.width, place.height, from.left, from.top, zoom].join(" ");
    placed.isInSight = place.left + place.width > from.left && place.top + place.height > from.top && place.left < this.layer.clientWidth && place.top < this.layer.clientHeight;
    if (written === placed.written) return;
    placed.written = written;
    Object.assign(clip.style, { left: `${from.left}px`, top: `${from.top}px` });
    Object.assign(element.style, {
      left: `${place.left - from.left}px`, top: `${place.top - from.top}px`, width: `${place.width / zoom}px`, height: `${place.height / zoom}px`, transform: `scale(${zoom})`,
    });
  }
}
