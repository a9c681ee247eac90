import type { StaffingGoals } from "../../domain/insights/staffing/staffingGoals";
import type { SettingWords } from "../settings/userSetting";
import type { Formats } from "./formats";

/** The pane's words about settings and keys. What a setting may be is said in the words of the sheets. */
export const englishSettings = ({ amount }: Formats) => ({
  scope: "What to set",
  scopes: { user: "Yours", workbook: "Workbook", keys: "Keyboard" },
  scopeHints: {
    user: "Kept on this computer, whatever workbook is open.",
    workbook: "Kept in this workbook from the next build or refresh on: whoever refreshes it then makes the same scorecard. Closing the pane before that drops what was set.",
    keys: "Which key does what in this pane. Kept on this computer.",
  },
  search: "Search",
  found: (count: number): string => (count === 1 ? "One found" : `${amount(count)} found`),
  none: "Nothing of that name.",
  countModified: (count: number): string => `${amount(count)} set`,
  modified: "set",
  reset: (title: string): string => `Default again: ${title}`,
  more: "More about settings",
  resetAll: "All Defaults Again",
  asJson: "As JSON",
  asList: "As List",
  copy: "Copy as JSON",
  save: "Save as File",
  load: "Take from File …",
  copied: "The settings are on the clipboard.",
  notCopied: "This Excel lets nothing onto the clipboard. Choose As JSON and copy it from there.",
  isReset: "All defaults hold again.",
  fileName: "scorecard-settings.json",

  groups: { calendar: "Calendar", staffing: "Staffing", pane: "Pane", scorecard: "Scorecard", keys: "Keyboard" },
  fiscalYearStart: { title: "First month of the fiscal year", description: "Quarters and years begin with it; months stay months." },
  staffing: {
    answeredShare: { title: "Contacts answered in time", description: "The share of contacts that is to be answered within the seconds below." },
    answerSeconds: { title: "Seconds to answer", description: "How long a customer who waits may wait." },
    timeAway: { title: "Paid time away", description: "Breaks, training, leave and illness: the roster needs as many more." },
    highestOccupancy: { title: "Highest occupancy", description: "The share of their time at work that people may be busy with contacts; 100 % leaves no pause between them." },
  } satisfies Readonly<Record<keyof StaffingGoals, SettingWords>>,
  target: { title: "Target", description: "What is on target begins here. One that is typed on a sheet wins." },
  weight: { title: "Weight in the scores", description: "How much it counts beside the others; 0 leaves it out of the scores." },
  byDefault: (value: string, range: string | null): string => `By default ${value}${range === null ? "" : `; ${range}`}.`,
  byBaseline: "By default it follows the own baseline.",
  range: (min: string, max: string): string => `${min} to ${max}`,
  mustBe: (allowed: string): string => `Write ${allowed}.`,

  user: {
    bindings: { title: "Keys of commands", description: "A command's id with its key, such as \"Ctrl+Alt+R\"; null for none." },
    refreshByItself: { title: "Refresh by itself", description: "When cells that feed the scorecard were changed and nobody types, the scorecard is refreshed without being asked." },
    onlyTroubles: { title: "Only say what went wrong", description: "Leaves out what the pane says on its own where nothing is to be done." },
    publishName: { title: "Your name when you publish", description: "Filled in where a period is published." },
    language: {
      title: "Language", description: "Of this pane and what it says. Sheets keep the language in which they were first built.",
      choices: { automatic: "Automatic (as Excel)", en: "English", de: "Deutsch" },
    },
  } satisfies Readonly<Record<string, SettingWords>>,

  json: {
    label: "Settings as JSON",
    hint: "Ctrl+Space lists the keys. A key that is left out has its default.",
    apply: "Take These",
    revert: "As They Are",
    taken: (count: number): string => (count === 0 ? "Nothing was set: it says what holds already." : count === 1 ? "One setting was changed." : `${amount(count)} settings were changed.`),
    notTaken: (count: number): string => (count === 1 ? "One line is not taken:" : `${amount(count)} lines are not taken:`),
    line: (line: number, problem: string): string => `Line ${line}: ${problem}`,
    faults: {
      "value": "A value is missing here.", "name": "A key in quotes is missing here, or the comma before it is one too many.", "colon": "A colon is missing here.", "comma": "A comma or the closing brace is missing here.",
      "end": "The text goes on after its end.", "text": "This text is not closed, or holds a character that has to be escaped.", "number": "This number is too large.",
      "deep": "This is nested too deeply.", "name-twice": "This key stands here twice.", "name-reserved": "No setting may be called so.",
    },
    noObject: "Settings stand between braces: { \"key\": value }.",
    bindings: (key: string): string => `${key} must be commands' ids with keys, such as { "scorecard.refresh": "Ctrl+Alt+R" }, or null for no key.`,
    elsewhere: {
      user: (key: string): string => `${key} is a setting of the workbook: it stands under Workbook.`,
      workbook: (key: string): string => `${key} is a setting of yours: it stands under Yours.`,
    },
  },

  keys: {
    none: "no key",
    change: (command: string): string => `Change the key of ${command}`,
    press: "Press a key",
    leave: "Esc leaves it as it is.",
    listening: (command: string): string => `Press the new key of ${command}; Esc leaves it as it is`,
    remove: (command: string): string => `Take the key away from ${command}`,
    inExcel: { works: "Works in all of Excel, also with the pane closed.", taken: "Something else in Excel has this key: it works in this pane only." },
    conflict: (others: readonly string[]): string => `Also the key of ${others.join(", ")}.`,
    typed: "This key is needed for typing: hold Ctrl or Alt too.",
  },
});
