import { countActions, isEnded, type BoardAction } from "../../domain/programme/feedback/boardActions";
import { activityKinds } from "../../domain/programme/feedback/activityKinds";
import { isBurnoutItem } from "../../domain/programme/feedback/burnoutItem";
import type { FeedbackLoop } from "../../domain/programme/feedback/feedbackLoop";
import { exactOf, type Span } from "../../domain/programme/answers/span";
import { isUnlinked } from "../../domain/programme/feedback/impactStories";
import { keptByKind, type LeaderActivities } from "../../domain/programme/feedback/leaderActivities";
import type { Pulse } from "../../domain/programme/feedback/pulse";
import type { Texts } from "../texts";
import { exactChange } from "./exactValue";
import { periodNameOfId } from "./formatPeriod";
import { shareStyle, spanText } from "./spanText";

/** What matters most of the feedback loop, in words: the same on its sheet and in the pane. */
export interface FeedbackLines {
  readonly good: string;
  readonly bad: string;
  readonly toDo: string;
}

interface Parts {
  readonly good?: readonly string[];
  readonly bad?: readonly string[];
  readonly toDo?: readonly string[];
}

/** Characters that a line has room for on paper; what comes later matters less and is told in the tables. */
const lineLength = 150;

/** Points by which a share of favourable answers has to move to be called good or bad rather than just told. */
const tellingChange = 0.01;

export function feedbackLines({ pulse, notes, actions, stories, activities }: FeedbackLoop, texts: Texts): FeedbackLines {
  const { feedback } = texts;
  const unlinked = stories?.filter(isUnlinked).length ?? 0;
  const linked = (stories?.length ?? 0) - unlinked;
  const parts: Parts[] = [
    pulse === null ? {} : pulseParts(pulse, texts),
    actions === null ? {} : actionParts(actions, texts),
    notes === null ? {} : notes.open === 0 ? { good: [feedback.notesAnswered(notes.notes, notes.notes)] } : { bad: [feedback.notesOpen(notes.open)], toDo: [feedback.doNotes] },
    activities === null || activities.leaders.length === 0 ? {} : activityParts(activities, texts),
    { good: linked === 0 ? [] : [feedback.storiesLinked(linked)], toDo: unlinked === 0 ? [] : [feedback.doStories(unlinked)] },
  ];
  const line = (name: keyof FeedbackLines): string => {
    const own = parts.flatMap((part) => part[name] ?? []);
    const fitting = own.filter((_, index) => index === 0 || own.slice(0, index + 1).join(" · ").length <= lineLength);
    return own.length === 0 ? feedback.nothing[name] : feedback.sentence(fitting);
  };
  return { good: line("good"), bad: line("bad"), toDo: line("toDo") };
}

function pulseParts({ waves, figures }: Pulse, texts: Texts): Parts {
  const { feedback } = texts;
  const [last, before] = [waves.at(-1), waves.at(-2)];
  if (last === undefined) return {};
  const share = (value: Span): string => spanText(value, shareStyle(1), texts);
  const moved = (now: Span | null, then: Span | null | undefined): number => {
    const [latest, earlier] = [exactOf(now), exactOf(then)];
    return latest === null || earlier === null ? 0 : latest - earlier;
  };
  const since = (change: number): string => {
    const points = exactChange(change, "percent", texts);
    return before === undefined || points === null ? "" : feedback.change(points, periodNameOfId(before.wave, texts));
  };
  const change = moved(last.favourable, before?.favourable);
  const told = last.favourable === null ? [] : [feedback.pulse(periodNameOfId(last.wave, texts), share(last.favourable), since(change))];
  const burnoutChange = moved(last.burnout, before?.burnout);
  const burnout = last.burnout === null ? [] : [feedback.burnout(share(last.burnout), since(burnoutChange))];
  const [weakest] = figures.filter(({ wave, team, item }) => wave === last.wave && team === null && !isBurnoutItem(item)).sort((a, b) => a.favourable.most - b.favourable.most || (a.item < b.item ? -1 : 1));
  return {
    good: [...(change > -tellingChange ? told : []), ...(burnoutChange <= -tellingChange ? burnout : [])],
    bad: [
      ...(change > -tellingChange ? [] : told), ...(burnoutChange <= -tellingChange ? [] : burnout),
      ...(weakest !== undefined && weakest.favourable.most < (last.favourable?.least ?? 0) ? [feedback.weakest(weakest.item, share(weakest.favourable))] : []),
    ],
  };
}

function actionParts(actions: readonly BoardAction[], { feedback }: Texts): Parts {
  const { ended, overdue } = countActions(actions);
  const [latest] = actions.filter(({ daysLate }) => daysLate !== null).sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  const withoutOwner = actions.filter(({ owner, status }) => owner === null && !isEnded(status)).length;
  return {
    good: ended === 0 ? [] : [feedback.actionsDone(ended, actions.length)],
    bad: overdue === 0 ? [] : [feedback.actionsLate(overdue)],
    toDo: [
      ...(latest?.daysLate == null ? [] : [feedback.doAction(latest.action, latest.owner, latest.daysLate)]), ...(withoutOwner === 0 ? [] : [feedback.noOwner(withoutOwner)]),
    ],
  };
}

function activityParts(activities: LeaderActivities, { feedback, phrase }: Texts): Parts {
  const leaders = activities.leaders.length;
  const kept = keptByKind(activities);
  const all = Object.values(kept).reduce((sum, count) => sum + count, 0);
  const worst = activityKinds.reduce((least, kind) => (kept[kind.id] < kept[least.id] ? kind : least));
  return {
    good: all === 0 ? [] : [feedback.kept(all, leaders * activityKinds.length)],
    bad: kept[worst.id] === leaders ? [] : [feedback.missed(phrase(worst.title), leaders - kept[worst.id], leaders)],
  };
}
