const indicators = (count: number): string => `${count} ${count === 1 ? "indicator" : "indicators"}`;

/** The pane's English words about indicator packs. */
export const englishPacks = {
  title: "Indicator packs",
  hint: "JSON files with indicators of your own. They are checked, kept in the workbook and computed like the others. Drop a file here, or choose one.",
  none: "This workbook has no indicator pack.",
  holds: indicators,
  add: "Add Pack…",
  remove: (title: string): string => `Remove ${title}`,
  save: (title: string): string => `Export ${title}`,
  removeShort: "Remove",
  saveShort: "Export",
  dismiss: "Dismiss",
  added: (title: string, count: number): string => `${title} is added: ${indicators(count)}.`,
  removed: (title: string): string => `${title} is removed. What you typed beside its indicators stays.`,
  refused: (file: string, count: number): string => `${file} was not added: ${count} ${count === 1 ? "thing is" : "things are"} wrong with it.`,
  whichToRemove: "Which indicator pack is to be removed?",
  whichToSave: "Which indicator pack is to be exported?",
  commands: { add: "Add Indicator Pack…", remove: "Remove Indicator Pack…", save: "Export Indicator Pack…" },
};
