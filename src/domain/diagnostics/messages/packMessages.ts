import type { Direction } from "../../indicators/definition";
import type { JsonFault } from "../../json/readJsonText";
import { columnTitle } from "../../table/columnTitle";
import type { ColumnType } from "../../table/table";
import { amount, listed, shortened } from "./wording";

/** What a fault of the text asks for. */
const faults: Readonly<Record<JsonFault, string>> = {
  "value": "here a value is missing: a text in quotation marks, a number, true, false, null, a list [ ] or an object { }",
  "name": "here a name in quotation marks is missing",
  "colon": "a colon is missing between this name and its value",
  "comma": "here a comma or the closing bracket is missing",
  "end": "the file should be over here",
  "text": "this text has no closing quotation mark, or holds a line break or a backslash that must be written as \\n or \\\\",
  "number": "this number is too large to be one",
  "deep": "nothing is nested so deeply",
  "name-twice": "this name stands twice in the same object: delete one of the two",
  "name-reserved": "this name means something to the program and cannot be used: choose another",
};

/** What can stand at a place of a pack. */
export type PackKind = "text" | "number" | "flag" | "object" | "list" | "id" | "title";

const kinds: Readonly<Record<PackKind, string>> = {
  text: "a text", number: "a number", flag: "true or false", object: "an object { }", list: "a list [ ]",
  id: "a name of small letters, digits and hyphens, such as old-backlog", title: "a title of letters without quotation marks, apostrophes, #, @ and square brackets",
};

const types: Readonly<Record<ColumnType, string>> = { text: "words", number: "numbers", date: "dates", flag: "yes or no" };

/** Indicator packs: what is wrong with one, and what to write instead. `where` says the file, the line and the part. */
export const packMessages = {
  packKind: (kind: PackKind) => kinds[kind],
  packOneOf: (expected: readonly string[]) => expected.join(" or "),
  packOptionNumber: () => "a number",
  packOptionStatistic: (names: readonly string[]) => `a choice of ${listed(names)}`,
  packOptionCanBe: (value: string) => `one that can be ${value}`,
  packAtMost: (length: number) => `at most ${length} long`,
  packAtLeast: (length: number) => `at least ${length} long`,
  packFrom: (value: number) => `${value} or more`,
  packPlace: (file: string, line: number, column: number, path: string) => `${file}, line ${line}, column ${column}${path === "" ? "" : ` (${path})`}`,
  packNotJson: (where: string, fault: JsonFault) => `${where}: ${faults[fault]}. Nothing of the pack is used.`,
  packTooLarge: (file: string, characters: number, most: number) => `${file} has ${amount(characters)} characters, and a pack may have ${amount(most)}. Split it into several packs.`,
  packTooMany: (most: number) => `The packs of this workbook would have more than ${most} indicators together. Remove a pack first.`,
  packVersion: (where: string, version: string, read: number) => `${where}: version ${shortened(version)} of the format is not the one that this add-in reads, which is ${read}. Update the add-in, or write the pack for version ${read}.`,
  packMissing: (where: string, name: string) => `${where}: "${name}" is missing. Add it; docs/packs.md says what it holds.`,
  packUnknownName: (where: string, name: string) => `${where}: there is no "${shortened(name)}" here. Correct its spelling, or delete it.`,
  packNoneOf: (where: string, received: string, allowed: readonly string[]) => `${where}: ${shortened(received)} is none of what can stand here: ${listed(allowed)}.`,
  packWrongShape: (where: string, received: string, expected: string) => `${where}: ${shortened(received)} cannot stand here; it must be ${expected}.`,
  packColumnUnknown: (where: string, dataset: string, column: string, known: readonly string[]) => `${where}: ${dataset} has no column "${shortened(column)}". Its columns are ${listed(known)}.`,
  packColumnType: (where: string, dataset: string, column: string, holds: ColumnType, wanted: readonly ColumnType[]) =>
    `${where}: ${dataset}.${columnTitle(column)} holds ${types[holds]}, and here ${wanted.map((type) => types[type]).join(" or ")} are needed. Name another column, or ask something else of this one.`,
  packUnit: (where: string, unit: string, wanted: string) => `${where}: the measure gives ${wanted}, so the unit must be "${wanted}", not "${unit}".`,
  packIdBuiltIn: (where: string, id: string) => `${where}: "${id}" is the id of one of the add-in's own indicators. Choose another id.`,
  packIdTwice: (where: string, id: string) => `${where}: "${id}" is the id of more than one indicator. Give each its own.`,
  packIdElsewhere: (where: string, id: string, pack: string) => `${where}: "${id}" is an indicator of the pack "${pack}" already. Remove that pack, or choose another id.`,
  packTitleTaken: (where: string, title: string) => `${where}: another indicator is called "${title}" too, and the Teams sheet could not tell them apart. Choose another title.`,
  packThresholds: (where: string, direction: Direction) =>
    `${where}: green and amber stand the wrong way round: where ${direction === "higher-is-better" ? "higher is better, green is the larger" : "lower is better, green is the smaller"} of the two.`,
  packThresholdShare: (where: string, value: number) => `${where}: a share lies between 0 and 1: write ${value / 100} for ${value} %.`,
  packMinimum: (where: string) => `${where}: fewer rows are enough to rate than to show. Make "rate" at least as large as "show".`,
  packOptionUnknown: (where: string, option: string, known: readonly string[]) =>
    `${where}: there is no option "${shortened(option)}". ${known.length === 0 ? "The indicator has none: add it under options." : `The options are ${listed(known)}.`}`,
  packOptionKind: (where: string, option: string, wanted: string) => `${where}: the option "${option}" must be ${wanted} to stand here.`,
  packOptionDefault: (where: string, option: string) => `${where}: the default of "${option}" is none of the values that it allows. Change the default or what is allowed.`,
  packOptionReserved: (where: string, option: string) => `${where}: an option cannot be called "${option}". Choose another name.`,
  packOptionUnused: (where: string, option: string) => `${where}: nothing reads the option "${option}", so changing it would change nothing. Use it in the measure, or delete it.`,
  packOptionalUnread: (where: string, column: string) => `${where}: the measure does not read "${shortened(column)}". Delete it here.`,
  packOptionalNeeded: (where: string, column: string) => `${where}: rows are dated by "${column}", so that it cannot be optional. Delete it here.`,
  packExampleCell: (where: string, column: string) => `${where}: a cell of the column "${column}" is not what the column holds: write dates as 2026-11-03 or 2026-11-03 14:30, numbers without quotation marks, yes and no as true and false.`,
  packExampleDay: (where: string, text: string) => `${where}: "${shortened(text)}" is no day. Write it as 2026-11-30.`,
  packExamplePeriod: (where: string, period: string, periods: readonly string[]) =>
    `${where}: the example has no period "${shortened(period)}".${periods.length === 0 ? " None of its rows has a date, or an input is missing." : ` Its periods are ${listed(periods)}.`}`,
  packExampleDiffers: (where: string, name: string, expected: string, computed: string) =>
    `${where}: the example says that ${name} is ${expected}, and the measure gives ${computed}. Correct the measure or the example.`,
} as const;
