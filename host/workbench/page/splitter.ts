import { element } from "./element";

/** Pixels that a task pane of Excel can be wide. */
const narrowest = 320;
const widest = 600;
const step = 10;

/** The bar between the grid and the pane: dragged, or moved by the arrow keys; `onWidth` gets the pane's width in pixels. */
export function paneSplitter(width: number, onWidth: (width: number) => void): HTMLElement {
  const bar = element("div", {
    role: "separator", tabindex: 0, class: "splitter", "aria-orientation": "vertical", "aria-label": "Width of the task pane",
    "aria-valuemin": narrowest, "aria-valuemax": widest, title: "Drag, or press the arrow keys, to make the pane wider or narrower",
  });
  let current = width;
  const set = (next: number): void => {
    current = Math.round(Math.min(widest, Math.max(narrowest, next)));
    bar.setAttribute("aria-valuenow", String(current));
    onWidth(current);
  };
  set(width);

  bar.addEventListener("keydown", (event) => {
    const keys: Readonly<Record<string, number>> = { ArrowLeft: current + step, ArrowRight: current - step, Home: narrowest, End: widest };
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  });
  bar.addEventListener("pointerdown", (event) => {
    const [startX, startWidth] = [event.clientX, current];
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add("splitting");
    const move = ({ clientX }: PointerEvent): void => set(startWidth + startX - clientX);
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", () => {
      bar.removeEventListener("pointermove", move);
      document.body.classList.remove("splitting");
    }, { once: true });
  });
  return bar;
}
