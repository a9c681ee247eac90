import { exactOf, type Span } from "./span";
import { margin } from "./tellWithin";
import { noAnswers, without, type AnswerScale, type Tally } from "./tally";
import { tellTotal } from "./tellTotal";
import { addTold, tellGroup, type ToldAnswers, type ToldGroup } from "./toldAnswers";

/** All answers to an item, before anything is withheld. Never leaves the domain. */
export interface AnsweredItem {
  readonly item: string;
  readonly all: Tally;
  /** Answers of no group are in none. */
  readonly groups: ReadonlyMap<string, Tally>;
}

/** The answers to an item as they may be told. */
export interface ToldItem {
  readonly item: string;
  readonly all: ToldAnswers;
  /** Of those groups that are not withheld. */
  readonly groups: readonly { readonly group: string; readonly told: ToldAnswers }[];
  /** Of everybody else together, which whoever subtracts learns: kept so that later runs do not tell more. */
  readonly rest: ToldAnswers;
}

export interface ItemTelling {
  /** Groups that are not withheld, in the order in which they are shown. */
  readonly shown: readonly string[];
  readonly scale: AnswerScale;
  /** What an earlier run told of the item, of these and earlier answers. */
  readonly before?: ToldItem | undefined;
}

/** Tells an item with its groups; null where that would contradict what an earlier run told, or tell more of those who came out of the rest since. */
export function tellItem({ item, all, groups }: AnsweredItem, { shown, scale, before }: ItemTelling): (ToldItem & { readonly whole: ToldGroup }) | null {
  const former = new Map(before?.groups.map(({ group, told }) => [group, told]));
  const tallyOf = (group: string): Tally => groups.get(group) ?? noAnswers;
  const stays = shown.filter((group) => former.has(group));
  const comes = shown.filter((group) => !former.has(group));
  const outside = without(all, stays.map(tallyOf));
  const outsideBefore = before && addTold([before.rest, ...before.groups.filter(({ group }) => !stays.includes(group)).map(({ told }) => told)]);
  const toldOutside = tellGroup(outside, scale, outsideBefore);
  const rest = comes.length === 0 ? toldOutside : tellGroup(without(outside, comes.map(tallyOf)), scale);
  const told = new Map(shown.map((group) => [group, tellGroup(tallyOf(group), scale, former.get(group))]));
  const parts = [...told.values(), rest].flatMap((part) => part ?? []);
  if (toldOutside === null || rest === null || parts.length < shown.length + 1) return null;
  const newcomers = addTold([rest.told, ...comes.flatMap((group) => told.get(group)?.told ?? [])]);
  if (before !== undefined && comes.length > 0 && !keepsOpen(newcomers.sum, toldOutside.told.sum)) return null;
  const whole = { tally: all, before: before?.all, told: before !== undefined && comes.length > 0 ? addTold(parts.map((part) => part.told)) : tellTotal(parts, scale, before?.all) };
  return { item, all: whole.told, groups: [...told].flatMap(([group, part]) => (part === null ? [] : [{ group, told: part.told }])), rest: rest.told, whole };
}

/** Whether a sum that is told of groups together leaves what is told of each of them open. */
function keepsOpen(added: Span, together: Span): boolean {
  return exactOf(added) !== null ? exactOf(added) === exactOf(together) : together.least >= added.least + margin && together.most <= added.most - margin;
}
