import { nameKey } from "../../domain/measure/words";
import type { BoardAction } from "../../domain/programme/feedback/boardActions";
import { isUnlinked, type ImpactStory } from "../../domain/programme/feedback/impactStories";
import type { NoteThemes } from "../../domain/programme/feedback/noteThemes";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { Panel } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { feedbackCells } from "./cells";
import { feedbackTableIds } from "./geometry";

const { share, count, day } = feedbackCells;

/** Anonymous feedback by theme; no wording of any note. */
export function notesPanel(notes: NoteThemes | null, noTable: string, texts: Texts): Panel {
  const { feedback, dash } = texts;
  const words = feedback.columns.notes;
  return {
    id: feedbackTableIds.notes, label: feedback.rails.notes, hint: notes === null ? noTable : feedback.hints.notes,
    columns: [
      { header: words.theme }, { header: words.state }, { header: words.notes, format: count }, { header: words.share, format: share }, { header: words.open, format: count },
      { header: words.closed, format: count }, { header: words.answered, format: share }, { header: words.days, format: count }, { header: words.note, owner: "user" },
    ],
    rows: (notes?.themes ?? []).map(({ theme, notes: all, open, days }) => ({
      key: theme === null ? "others" : `theme ${nameKey(theme)}`,
      cells: [theme ?? feedback.otherThemes, open === 0 ? feedback.states.answered : feedback.states.open, all, all / (notes?.notes ?? all), open, all - open, (all - open) / all, days ?? dash, null],
    })),
    room: 60, gone: feedback.gone,
  };
}

/** What the agents' advisory board asked for. @param dayOffset as in the context of the sheets. */
export function actionsPanel(actions: readonly BoardAction[] | null, noTable: string, texts: Texts, dayOffset: number): Panel {
  const { feedback, dash } = texts;
  const words = feedback.columns.actions;
  const serial = (value: number | null): PlanValue => (value === null ? dash : value - dayOffset);
  const state = ({ status, daysLate }: BoardAction): string => (daysLate !== null ? feedback.states.overdue : feedback.statuses[status]);
  return {
    id: feedbackTableIds.actions, label: feedback.rails.actions, hint: actions === null ? noTable : feedback.hints.actions,
    columns: [
      { header: words.action }, { header: words.owner }, { header: words.raised, format: day }, { header: words.due, format: day }, { header: words.done, format: day }, { header: words.age, format: count },
      { header: words.late, format: count }, { header: words.state }, { header: words.note, owner: "user" },
    ],
    rows: withOwnKeys((actions ?? []).map((one) => ({
      key: `action ${nameKey(one.action)}`,
      cells: [one.action, one.owner ?? dash, serial(one.raised), serial(one.due), serial(one.done), one.age ?? dash, one.daysLate ?? dash, state(one), null],
    }))),
    room: 120, gone: feedback.gone,
  };
}

/** What changed for customers, with the decision and the indicators that it is linked to. */
export function storiesPanel(stories: readonly ImpactStory[] | null, card: Scorecard, noTable: string, texts: Texts, dayOffset: number): Panel {
  const { feedback, dash, phrase } = texts;
  const words = feedback.columns.stories;
  const titleOf = (id: string): string => phrase(card.lines.find(({ description }) => description.id === id)?.title ?? id);
  const link = (story: ImpactStory): string => (isUnlinked(story) ? feedback.states.unlinked : story.unknown.length > 0 ? feedback.states.unknown : feedback.states.linked);
  return {
    id: feedbackTableIds.stories, label: feedback.rails.stories, hint: stories === null ? noTable : feedback.hints.stories,
    columns: [
      { header: words.story }, { header: words.indicator }, { header: words.told, format: day }, { header: words.decision }, { header: words.class }, { header: words.level },
      { header: words.resolved, format: day }, { header: words.link }, { header: words.changed },
    ],
    rows: withOwnKeys((stories ?? []).map((story) => {
      const { decision } = story;
      return {
        key: `story ${nameKey(story.story)}`,
        cells: [
          story.story, [...story.indicators.map(titleOf), ...story.unknown.map(feedback.unknownName)].join(", ") || dash, story.toldOn - dayOffset, decision?.id ?? dash, decision?.class ?? dash, decision?.level ?? dash,
          decision?.resolved == null ? dash : decision.resolved - dayOffset, link(story), story.whatChanged ?? dash,
        ],
      };
    })),
    room: 120, gone: feedback.gone,
  };
}

/** Rows that would have the same key are told apart by their order. */
function withOwnKeys<Row extends { readonly key: string }>(rows: readonly Row[]): Row[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const time = (times.get(row.key) ?? 0) + 1;
    times.set(row.key, time);
    return time === 1 ? row : { ...row, key: `${row.key} ${time}` };
  });
}
