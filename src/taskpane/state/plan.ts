import type { StoreApi } from "zustand/vanilla";
import { cellAddress } from "../../domain/diagnostics/cellAddress";
import type { Checklist } from "../../domain/programme/checklist";
import type { FieldValues, PlanEdit } from "../../domain/programme/planEdit";
import { planSheetId } from "../../layout/plan/planTable";
import type { WorkbookChange } from "../../workbook/workbookWatch";
import type { PlanEffects } from "../effects/planEffects";
import type { PaneTexts } from "../texts/english";
import type { Notifications } from "./notifications";
import type { Palette } from "./palette";
import type { PaneState } from "./paneState";
import { changedItems, statusFields, tickedFields, withEdit, type PlanState, type UndoStep } from "./planState";
import { problemOf } from "./problem";

/** What can be done with the 90-day plan. Nothing rejects: what was refused is said in a notification. */
export interface PlanActions {
  /** Looks at the sheet again. */
  readonly read: () => Promise<void>;
  /** Marks an item as done today, or a done one as not. */
  readonly tick: (id: string) => Promise<void>;
  readonly setStatus: (id: string, status: FieldValues["status"]) => Promise<void>;
  readonly setFields: (id: string, fields: Partial<Omit<FieldValues, "status">>) => Promise<void>;
  /** Serial day on which the whole plan starts. */
  readonly setStart: (day: number) => Promise<void>;
  /** Takes the last edit that was made here back. */
  readonly undo: () => Promise<void>;
  /** Asks which of the open items is done. */
  readonly tickPicked: () => Promise<void>;
  /** Brings the plan's sheet to the front. */
  readonly openSheet: () => Promise<void>;
  /** An item was looked at: what a colleague changed of it is no longer news. */
  readonly see: (id: string) => void;
}

export interface PlanContext {
  readonly store: StoreApi<PaneState>;
  readonly effects: PlanEffects;
  readonly notifications: Pick<Notifications, "notify" | "unnotify">;
  readonly pick: Palette["pick"];
  readonly selectCell: (address: string) => Promise<void>;
  readonly texts: () => PaneTexts;
}

const mostUndone = 20;
/** Milliseconds for which an edit is offered to be taken back without being asked: what takes it back stays in the view. */
const offeredFor = 10_000;
const editedId = "plan.edited";
const refusedId = "plan.refused";

/** The 90-day plan in the pane: it follows its sheet, and the sheet follows it, one edit after the other. */
export function createPlan({ store, effects, notifications, pick, selectCell, texts }: PlanContext): PlanActions {
  const words = (): PaneTexts["plan"] => texts().plan;
  /** Edits that are not written yet: they show at once. */
  let pending: readonly PlanEdit[] = [];
  /** The plan as the sheet last said it. */
  let standing: Checklist | null = null;
  let last: Promise<void> = Promise.resolve();
  let isWatched = false;
  let offered: ReturnType<typeof setTimeout> | undefined;

  const state = (): PlanState => store.getState().plan;
  const set = (change: Partial<PlanState>): void => store.setState({ plan: { ...state(), ...change } });
  const show = (checklist: Checklist | null, change: Partial<PlanState> = {}): void => {
    standing = checklist;
    set({ ...change, isRead: true, checklist: checklist && pending.reduce(withEdit, checklist), today: effects.today() });
  };

  /** Does one thing after the other with the sheet. */
  const inTurn = (job: () => Promise<void>): Promise<void> => (last = last.then(job));

  const readNow = async (byColleague = false): Promise<void> => {
    const before = standing;
    const checklist = await effects.readPlan();
    show(checklist, byColleague && before !== null ? { theirs: new Set([...state().theirs, ...changedItems(before, checklist)]) } : {});
  };

  const follow = (changes: readonly WorkbookChange[]): void => {
    const ofPlan = changes.filter(({ sheet, isOwn }) => sheet === planSheetId && !isOwn);
    if (ofPlan.length === 0) return;
    void inTurn(() => readNow(ofPlan.every(({ source }) => source === "remote")).catch(() => undefined));
  };

  const watch = async (): Promise<void> => {
    if (isWatched) return;
    isWatched = true;
    await effects.watch.onChanged(follow).catch(() => (isWatched = false));
  };

  // A plan that cannot be read now is read when the pane is looked at again; what is known of it stays.
  const read = (): Promise<void> => inTurn(async () => {
    await readNow().then(watch).catch(() => undefined);
  });

  const refuse = (lead: string, why: string): void => notifications.notify({ id: refusedId, intent: "warning", text: `${lead} ${why}` });

  /** Writes an edit; gives what takes it back. Where it was refused, says so and whether trying again may help. */
  const write = async (lead: string, edit: PlanEdit): Promise<PlanEdit | "refused" | "failed"> => {
    pending = [...pending, edit];
    notifications.unnotify(refusedId);
    if (standing !== null) show(standing);
    let outcome: PlanEdit | "refused" | "failed" = "refused";
    await inTurn(async () => {
      try {
        const answer = await effects.editPlan(edit);
        pending = pending.filter((one) => one !== edit);
        if (answer.kind === "written") {
          outcome = answer.undo;
          show(answer.checklist);
          return;
        }
        refuse(lead, words().refusals[answer.reason]);
      } catch (error) {
        outcome = "failed";
        pending = pending.filter((one) => one !== edit);
        const { happened, next } = problemOf(error, "find", texts());
        refuse(lead, `${happened} ${next}`);
      }
      show(standing);
      await readNow().catch(() => undefined);
    });
    return outcome;
  };

  const undo = async (): Promise<void> => {
    const step = state().undo.at(-1);
    if (step === undefined) return;
    set({ undo: state().undo.slice(0, -1) });
    notifications.unnotify(editedId);
    const outcome = await write(words().notUndone(step.title), step.edit);
    if (outcome === "failed") set({ undo: [...state().undo, step] });
  };

  const edit = async (title: string, change: PlanEdit): Promise<void> => {
    const outcome = await write(words().notWritten(title), change);
    if (typeof outcome === "string") return;
    const step: UndoStep = { title, edit: outcome };
    set({ undo: [...state().undo, step].slice(-mostUndone) });
    notifications.notify({ id: editedId, intent: "success", text: title, actions: [{ title: words().undo, run: () => void undo() }] });
    clearTimeout(offered);
    offered = setTimeout(() => notifications.unnotify(editedId), offeredFor);
  };

  const itemOf = (id: string): Checklist["items"][number] | undefined => state().checklist?.items.find((item) => item.id === id);
  const see = (id: string): void => {
    if (state().theirs.has(id)) set({ theirs: new Set([...state().theirs].filter((one) => one !== id)) });
  };
  const setFields = async (id: string, fields: Partial<FieldValues>, title: (item: string) => string): Promise<void> => {
    const item = itemOf(id);
    if (item === undefined) return;
    see(id);
    await edit(title(item.title), { kind: "set", item: id, fields });
  };

  store.subscribe((now, before) => {
    if (now.standing !== before.standing && now.standing?.holdsScorecard === true) void read();
    else if (now.standing !== before.standing && now.standing !== null) show(null);
  });

  const tick = async (id: string): Promise<void> => {
    const item = itemOf(id);
    if (item) await setFields(id, tickedFields(item, effects.today()), item.status === "done" ? words().edits.reopened : words().edits.done);
  };

  return {
    read, undo, see, tick,
    setStatus: async (id, status) => {
      const item = itemOf(id);
      if (item && item.status !== status) await setFields(id, statusFields(item, status, effects.today()), (title) => words().edits.status(title, words().statuses[status]));
    },
    setFields: (id, fields) => setFields(id, fields, words().edits.changed),
    setStart: (day) => edit(words().edits.start(words().day(day)), { kind: "start", day }),
    tickPicked: async () => {
      const open = state().checklist?.items.filter(({ status }) => status !== "done" && status !== "dropped") ?? [];
      const items = open.map(({ id, title, due }) => ({ id, label: title, ...(due === null ? {} : { detail: words().due(due) }) }));
      const id = await pick({ title: words().pickTitle, items });
      if (id !== null) await tick(id);
    },
    openSheet: async () => {
      const sheet = state().checklist?.sheet;
      if (sheet !== undefined) await selectCell(cellAddress(sheet, 0, 0));
    },
  };
}
