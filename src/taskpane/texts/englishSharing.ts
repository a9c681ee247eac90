import type { SharingStage } from "../../commands/sharingProgress";
import type { Formats } from "./formats";
import { megabyte } from "./megabyte";

const unchanged = "Nothing in the workbook was changed.";

/** The pane's words about sharing. */
export const englishSharing = ({ decimals }: Formats) => ({
  titles: { checked: "Before sharing", named: "No copy was made" },
  close: "Close the list",
  leads: {
    checked: "What in this workbook names people, or tells more than the sheets show.",
    named: "Somebody would still be named in the copy. Clear or change these cells and make it again.",
  },
  nothing: "Nothing in the workbook was found that names people.",
  named: (name: string): string => `“${name}” is named here.`,
  stages: { file: "Reading the workbook's file", copy: "Making the copy", check: "Looking for names", open: "Opening the copy" } satisfies Record<SharingStage, string>,
  progressOf: {
    file: (done: number, total: number): string => `${decimals(done / megabyte, 1)} of ${decimals(total / megabyte, 1)} MB`,
    copy: () => "", check: () => "", open: () => "",
  } satisfies Record<SharingStage, (done: number, total: number) => string>,
  untouched: { file: unchanged, copy: unchanged, check: unchanged, open: unchanged } satisfies Record<SharingStage, string>,
  outcomes: {
    "copied": "A copy without people's names and formulas is open as a new workbook: save it where you like.",
    "not-copied": "No copy was made. The list below says where somebody would still be named in it.",
    "checked": "The check is done; what it found is listed below.",
    "nothing-to-share": "There is no whole scorecard here that could be shared. Build or refresh it first.",
  },
});
