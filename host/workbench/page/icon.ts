/** Outlines of the icons of the workbench's own buttons, in a square of 20. */
const outlines = {
  open: "M3 15.5V5a1 1 0 0 1 1-1h3.5l1.5 2H15a1 1 0 0 1 1 1v1.5M3 15.5l2.2-6.3a1 1 0 0 1 1-.7H17a1 1 0 0 1 1 1.3l-1.700 5a1 1 0 0 1-1 .7z",
  save: "M4 3.500h9.500l3 3V16a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5zM6.500 3.500v4h6v-4M6 16.500v-5.500h8v5.500",
  sample: "M3.500 4.500h13v11h-13zM3.500 8h13M8 8v7.500M3.500 11.700h13",
  empty: "M5 2.500h7l3.500 3.500v11.500h-10.500zM12 2.500v3.500h3.500",
  addCsv: "M3.500 4.500h13v5M3.500 4.500v11h6M3.500 8h13M8 8v7.500M14 11.500v6M11 14.500h6",
  person: "M10 10a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400zM4 17c.4-3 2.800-4.800 6-4.800s5.600 1.800 6 4.800",
  lock: "M5 9h10v8h-10zM7 9v-2.500a3 3 0 0 1 6 0v2.500M10 12v2",
  typing: "M2.500 5.500h15v9.500h-15zM5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01M6.500 12h7",
  pane: "M3 4h14v12h-14zM12 4v12",
  close: "M5 5l10 10M15 5l-10 10",
} as const;

export type IconName = keyof typeof outlines;

/** An icon in the colour of the text around it; it says nothing to a screen reader. */
export function icon(name: IconName): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", outlines[name]);
  svg.append(path);
  return svg;
}
