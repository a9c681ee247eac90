/** A part of the window that the keyboard can be in. */
export interface Region {
  readonly root: HTMLElement;
  focus(): void;
}

/**
 * F6 goes from region to region and Shift+F6 back, as in Excel: the grid has uses of its own for the Tab key. Gives the move itself, for
 * keys that are pressed in a frame. Regions that are not shown are passed over.
 */
export function moveByF6(regions: readonly Region[]): (isBackwards: boolean) => void {
  const move = (isBackwards: boolean): void => {
    const shown = regions.filter(({ root }) => root.getClientRects().length > 0);
    const current = shown.findIndex(({ root }) => root.contains(document.activeElement));
    shown.at((current + (isBackwards ? -1 : 1)) % shown.length)?.focus();
  };
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    move(event.shiftKey);
  }, true);
  return move;
}

/** The first button of a region. */
export function regionOfButtons(root: HTMLElement): Region {
  return { root, focus: () => root.querySelector("button")?.focus() };
}

/** A region whose keyboard was somewhere in it before, and is so again. */
export function regionWithMemory(root: HTMLElement): Region {
  let last: HTMLElement | null = null;
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return { root, focus: () => (last?.isConnected ? last : root.querySelector<HTMLElement>("[contenteditable]"))?.focus() };
}
