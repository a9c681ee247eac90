import { element } from "./element";

/** A group of the ribbon: its controls side by side over its name. */
export function ribbonGroup(label: string, ...controls: readonly Node[]): HTMLElement {
  return element("div", { role: "group", "aria-label": label, class: "ribbon-group" },
    element("div", { class: "ribbon-controls" }, ...controls),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, label));
}
