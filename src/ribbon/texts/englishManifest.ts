/** What Excel shows of the add-in before its page is loaded: the strings of the manifest, by their resources' ids. Short ones have 125 characters at the most, tips 250. */
export const englishManifest = {
  "Description": "Turns tables of support-team data into a leadership scorecard with its trends, definitions and a 90-day plan. The data stays in the workbook.",
  "GetStarted.Title": "Leadership Scorecard is ready",
  "Tab.Label": "Scorecard",
  "Make.Label": "Scorecard",
  "Look.Label": "See",
  "OpenPane.Label": "Open Pane",
  "Build.Label": "Build",
  "Refresh.Label": "Refresh",
  "TakeBack.Label": "Take Back",
  "Publish.Label": "Publish",
  "Plan.Label": "Plan",
  "Problems.Label": "Problems",
  "GetStarted.Description": "Choose Build on the Scorecard tab to make a scorecard from the workbook's tables.",
  "OpenPane.Tip": "Shows the tables that were found, the indicators and their options.",
  "Build.Tip": "Makes the Scorecard, Trends, Definitions and 90-Day Plan sheets from the workbook's tables.",
  "Refresh.Tip": "Brings the scorecard up to date with the tables. What you typed in it stays.",
  "TakeBack.Tip": "Restores the scorecard's sheets as they were before the last build or refresh. What you typed since then stays.",
  "Publish.Tip": "Asks in the pane who publishes, and freezes the period that is shown: from then on the sheets say what of it changes, and why.",
  "Plan.Tip": "Opens the 90-day plan in the pane: what is due, who owns it and how far it is.",
  "Problems.Tip": "Opens the list of what was found in the data, what needs you first.",
};

export type ManifestTexts = Readonly<Record<keyof typeof englishManifest, string>>;
