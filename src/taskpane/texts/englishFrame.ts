import type { ViewId } from "../state/paneState";
import type { Formats } from "./formats";

/** The words of the frame around the views, and the titles of the commands. */
export const englishFrame = ({ counted }: Formats) => ({
  views: { scorecard: "Scorecard", data: "Data", plan: "Plan", programme: "Programme", insights: "Insights", problems: "Problems", output: "Output", settings: "Settings" } satisfies Record<ViewId, string>,
  activityBar: "Views",
  /** A view's title together with what waits there. */
  withBadge: (view: string, waiting: string): string => `${view}, ${waiting}`,
  questions: (count: number): string => counted(count, "question", "questions"),

  openPalette: "Commands",
  keyNames: { ctrl: "Ctrl", shift: "Shift" },
  paletteHint: (key: string): string => `${key} commands`,
  palette: {
    commands: "Commands",
    placeholder: "Type what you want to do",
    pickPlaceholder: "Type to narrow the list",
    results: "Matching commands",
    none: "Nothing of that name",
    recent: "recently used",
  },
  viewFailed: "This part of the pane cannot be shown; the workbook is untouched.",
  viewFailedNext: "Open another view and come back. If it happens again, close the pane and open it again, and tell whoever gave you the add-in what stands below.",
  languageMissing: "The words of that language could not be loaded, so the pane stays in this one. Choose it again under Settings.",
  notifications: "Notifications",
  dismissNotification: "Dismiss",
  notNow: (command: string): string => `${command} cannot be done now.`,

  commands: {
    palette: "Show All Commands",
    "scorecard.build": "Build Scorecard",
    "scorecard.refresh": "Refresh",
    takeBack: "Take Back",
    "scorecard.publish": "Publish Period",
    "scorecard.takeBaseline": "Take Baseline",
    copy: "Make Executive Copy",
    shareCheck: "Check Before Sharing",
    selfTest: "Developer: Self-Test",
    look: "Look at the Workbook Again",
    show: (view: string): string => `Show ${view}`,
  },
});
