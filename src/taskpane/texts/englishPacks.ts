import type { Formats } from "./formats";

/** The pane's English words about indicator packs. */
export const englishPacks = ({ counted }: Formats) => ({
  title: "Indicator packs",
  hint: "JSON files with indicators of your own. They are checked, kept in the workbook and computed like the others. Drop a file here, or choose one.",
  none: "This workbook has no indicator pack.",
  holds: (count: number): string => counted(count, "indicator", "indicators"),
  add: "Add Pack…",
  remove: (title: string): string => `Remove ${title}`,
  save: (title: string): string => `Export ${title}`,
  removeShort: "Remove",
  saveShort: "Export",
  dismiss: "Dismiss",
  added: (title: string, count: number): string => `${title} is added: ${counted(count, "indicator", "indicators")}.`,
  removed: (title: string): string => `${title} is removed. What you typed beside its indicators stays.`,
  refused: (file: string, count: number): string => `${file} was not added: ${counted(count, "thing is", "things are")} wrong with it.`,
  whichToRemove: "Which indicator pack is to be removed?",
  whichToSave: "Which indicator pack is to be exported?",
  commands: { add: "Add Indicator Pack…", remove: "Remove Indicator Pack…", save: "Export Indicator Pack…" },
});
