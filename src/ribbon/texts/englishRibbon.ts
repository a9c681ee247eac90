/** What Excel calls the add-in's keys. */
export const englishRibbon = {
  showPane: "Show the Scorecard Pane",
  build: "Build Scorecard",
  refresh: "Refresh Scorecard",
  problems: "Show Scorecard Problems",
};
