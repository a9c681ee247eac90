import type { ChecklistGroup } from "../../domain/programme/checklistGroups";
import type { PhaseGate, PlanProgress } from "../../domain/programme/phaseGate";
import type { ItemTiming } from "../../domain/programme/itemTiming";
import type { PlanPhase, PlanStatus } from "../../domain/programme/planItem";
import type { PlanRefusal } from "../../domain/programme/planEdit";
import type { Texts } from "../../layout/texts";
import { formatDate } from "../../layout/words/formatPeriod";
import type { Formats } from "./formats";

/** The words of the Plan view. */
export const englishPlan = ({ amount, counted }: Formats, sheets: Texts) => {
  const days = (count: number): string => counted(count, "day", "days");
  const day = (serial: number): string => formatDate(serial, sheets);
  return {
    day,
    urgent: (count: number): string => `${amount(count)} overdue or due within 7 days`,
    looking: "Looking for the plan …",

    none: {
      title: "No plan in this workbook yet",
      text: "The 90-day plan is a sheet with fifteen things that leaders do in their first three months, in three phases, each with an owner, dates and the indicators that it should move. It is yours to change: what you tick and type here or on the sheet is the same plan.",
      build: (command: string): string => `${command} makes it, with the other sheets.`,
    },

    overall: "Whole plan",
    progress: ({ done, total }: PlanProgress): string => `${amount(done)} of ${amount(total)} done`,
    starts: "Starts on",
    noStart: "The sheet has no start date yet.",
    openSheet: "Open Sheet",
    undo: "Undo",
    undoOf: (title: string): string => `Undo: ${title}`,

    groups: {
      overdue: (count: number): string => `Overdue (${amount(count)})`,
      soon: (count: number): string => `Due within 7 days (${amount(count)})`,
      unphased: (count: number): string => `In no phase (${amount(count)})`,
    } satisfies Record<Exclude<ChecklistGroup["kind"], "phase">, (count: number) => string>,
    phase: ({ number, title }: PlanPhase): string => `${number} ${title}`,
    inPhase: (phase: number): string => `phase ${phase}`,
    allAbove: "Its open items stand above.",
    noItems: "No items.",

    gate: ({ verdict, open, bare, undated, day: on, late }: PhaseGate): string => {
      const when = on === null ? "" : ` on ${day(on)}`;
      if (verdict === "no-items") return `Gate${when}`;
      if (verdict === "may-close") return `✔ May close: gate${when}`;
      const missing = [[open, "open"], [bare, "done without evidence"], [undated, "done without a date"]] as const;
      const said = missing.flatMap(([count, words]) => (count === 0 ? [] : [`${amount(count)} ${words}`])).join(", ");
      return `Gate${when}${late === 0 ? "" : `, ${days(late)} late`}: ${said}`;
    },

    timing: (timing: ItemTiming): string => {
      switch (timing.kind) {
        case "overdue": return `overdue by ${days(timing.days)}`;
        case "due": return timing.days === 0 ? "due today" : `due in ${days(timing.days)}`;
        case "no-due": return "no due date";
        case "no-evidence": return "no evidence";
        case "no-done-date": return "no done date";
        default: return timing satisfies never;
      }
    },
    marks: { early: "before its phase", late: "past its phase" },
    due: (serial: number): string => `due ${day(serial)}`,
    doneOn: (serial: number): string => `done ${day(serial)}`,
    noOwner: "no owner yet",
    byColleague: "changed by a colleague",
    statuses: {
      "not started": "not started", "in progress": "in progress", "done": "done", "blocked": "blocked", "dropped": "dropped",
    } satisfies Record<PlanStatus, string>,

    tick: (item: string): string => `Done: ${item}`,
    list: "Items",
    details: (item: string): string => `Details of ${item}`,
    fields: { status: "Status", owner: "Owner", start: "Start", due: "Due", doneOn: "Done on", evidence: "Evidence", note: "Note", moves: "Should move", moved: "Then → now" },
    evidenceHint: "A link, or where it can be seen",
    fixed: "A formula of yours stands in this cell, or its column is gone: change it on the sheet.",
    notTold: "Told at the next refresh.",
    showOnSheet: "Show on Sheet",
    help: "Arrow keys move, Space ticks, Enter opens an item, Esc closes it.",

    edits: {
      done: (item: string): string => `“${item}” is done`,
      reopened: (item: string): string => `“${item}” is open again`,
      status: (item: string, status: string): string => `“${item}” is ${status}`,
      changed: (item: string): string => `“${item}” is changed`,
      start: (on: string): string => `The plan starts on ${on}`,
    },
    notWritten: (what: string): string => `Not written: ${what}.`,
    notUndone: (what: string): string => `Not taken back: ${what}.`,
    refusals: {
      "no-plan": "The plan's table is no longer in the workbook. Refresh makes the sheet again.",
      "no-row": "Its row is gone from the sheet, or says something else now. The list shows what is there.",
      "no-column": "The sheet has lost the column for it. Take Back brings it back, where a run did that.",
      "fixed": "The cell holds a formula of yours, which stays. Change it on the sheet.",
      "changed": "Somebody changed it since, so it stays as it is.",
    } satisfies Record<PlanRefusal, string>,

    commands: { tick: "Tick an Item of the Plan", openSheet: "Open the 90-Day Plan Sheet", undo: "Undo the Last Change to the Plan" },
    pickTitle: "Which item is done?",
  };
};
