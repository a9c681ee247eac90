import { nameKey } from "../../domain/measure/words";
import { activityKinds } from "../../domain/programme/feedback/activityKinds";
import { keptByKind, type LeaderActivities } from "../../domain/programme/feedback/leaderActivities";
import { othersOf, type GroupScore, type ReviewScore } from "../../domain/programme/feedback/reviewScores";
import { exactOf, perAnswer, type Span } from "../../domain/programme/answers/span";
import { meanStyle, spanCell } from "../words/spanText";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatDate } from "../words/formatPeriod";
import { feedbackCells } from "./cells";
import { cadenceTableId, feedbackTableIds } from "./geometry";

const { share, mean, count, day } = feedbackCells;

/** Reviews have scales of their own: what is not told exactly is told from its least to its most. */
const noEnds = meanStyle({ low: -Infinity, high: Infinity });

/** How leaders see themselves, and how those around them do. */
export function reviewsPanel(reviews: readonly ReviewScore[] | null, noTable: string, texts: Texts): Panel {
  const { feedback, dash, phrase } = texts;
  const words = feedback.columns.reviews;
  const meanOfGroup = (group: GroupScore | null | undefined): Span | null => (group == null ? null : perAnswer(group.sum, group.n));
  const average = (group: GroupScore | null | undefined): PlanValue => spanCell(meanOfGroup(group), noEnds, texts);
  const gapOf = (own: number | null, theirs: number | null): PlanValue => (own === null || theirs === null ? dash : Number((own - theirs).toFixed(1)));
  return {
    id: feedbackTableIds.reviews, label: feedback.rails.reviews, hint: reviews === null ? noTable : feedback.hints.reviews,
    columns: [
      { header: words.competency }, { header: words.subject }, { header: words.self, format: mean }, { header: words.others, format: mean },
      { header: words.gap, format: { ...listCells.number, numberFormat: "+0.0;−0.0;0.0" } }, { header: words.manager, format: mean }, { header: words.peers, format: mean }, { header: words.reports, format: mean },
      { header: words.note, owner: "user" },
    ],
    rows: (reviews ?? []).map((score) => {
      const { self, manager, peer, report } = score.groups;
      const others = othersOf(score);
      return {
        key: `review ${nameKey(score.subject)} | ${nameKey(score.competency)}`,
        cells: [
          phrase(score.competency), score.subject, average(self), average(others), gapOf(exactOf(meanOfGroup(self)), exactOf(meanOfGroup(others))), average(manager), average(peer),
          average(report), null,
        ],
      };
    }),
    room: 200, gone: feedback.gone,
  };
}

/** How often leaders are to do what, which users type here, and how many do. */
export function cadencesPanel(activities: LeaderActivities | null, noTable: string, texts: Texts, dayOffset: number): Panel {
  const { feedback, dash, phrase } = texts;
  const words = feedback.cadenceColumns;
  const kept = activities && keptByKind(activities);
  const all = activities?.leaders.length ?? 0;
  return {
    id: cadenceTableId, label: feedback.rails.cadences, hint: activities === null ? noTable : feedback.hints.cadences,
    columns: [
      { header: words.kind }, { header: words.days, owner: "user", format: count }, { header: words.leaders, format: count }, { header: words.kept, format: count }, { header: words.missed, format: count },
      { header: words.share, format: share }, { header: words.last, format: day }, { header: words.state }, { header: words.note, owner: "user" },
    ],
    rows: activities === null || kept === null ? [] : activityKinds.map(({ id, title, cadence }) => {
      const days = activities.leaders.flatMap(({ kinds }) => kinds.flatMap(({ kind, last }) => (kind === id && last !== null ? [last] : [])));
      return {
        key: id,
        cells: [
          phrase(title), cadence, all, kept[id], all - kept[id], all === 0 ? dash : kept[id] / all, days.length === 0 ? dash : Math.max(...days) - dayOffset,
          kept[id] === all ? feedback.states.kept : kept[id] === 0 ? feedback.states.missed : feedback.states.partly, null,
        ],
      };
    }),
    room: activityKinds.length + 1, gone: feedback.gone,
  };
}

/** What each leader did last, by kind. Leaders are alphabetical, never ranked. */
export function leadersPanel(activities: LeaderActivities | null, noTable: string, texts: Texts): Panel {
  const { feedback, phrase } = texts;
  const words = feedback.columns.leaders;
  return {
    id: feedbackTableIds.leaders, label: feedback.rails.leaders, hint: activities === null ? noTable : feedback.hints.leaders,
    columns: [{ header: words.leader }, { header: words.kept }, ...activityKinds.map(({ title }) => ({ header: phrase(title) }))],
    rows: (activities?.leaders ?? []).map(({ leader, kinds }) => ({
      key: `leader ${nameKey(leader)}`,
      cells: [
        leader, feedback.keptOf(kinds.filter(({ isKept }) => isKept).length, kinds.length),
        ...kinds.map(({ last, isKept }) => (last === null ? feedback.never : isKept ? feedback.keptOn(formatDate(last, texts)) : feedback.missedSince(formatDate(last, texts)))),
      ],
    })),
    room: 120, gone: feedback.gone,
  };
}
