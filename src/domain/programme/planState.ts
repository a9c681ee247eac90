import type { IndicatorLine } from "../scorecard/scorecard";
import { namedIndicators } from "./namedIndicators";
import { ninetyDayPlan } from "./ninetyDayPlan";
import { dueDate, startDate } from "./planDates";
import type { PlanItem, PlanStatus } from "./planItem";

/** What a user put into one item's row; null where there is nothing that can be read. */
export interface PlanItemInput {
  readonly owner: string | null;
  readonly status: PlanStatus | null;
  /** Serial days; null also where the row still follows the plan's start date. */
  readonly start: number | null;
  readonly due: number | null;
  /** Serial day on which it was done. */
  readonly doneOn: number | null;
  /** What it should move, in words; null where the row has no such cell. */
  readonly moves: string | null;
}

/** What the 90-Day Plan sheet says now. */
export interface PlanInput {
  /** Serial day; null where the start cell holds no date. */
  readonly start: number | null;
  /** By item id, in the order of the rows. A shipped item that is not here was removed by the user; any other id is of an item of the user's own. */
  readonly items: Readonly<Record<string, PlanItemInput>>;
  /** Items of the user's own whose rows do not carry their id yet: the body row of the plan's table in which each stands, by id. */
  readonly added: Readonly<Record<string, number>>;
}

/** An item as it stands, with the user's words and dates where there are any. */
export interface PlanItemState {
  readonly id: string;
  /** null where nobody is named. */
  readonly owner: string | null;
  readonly status: PlanStatus;
  /** Serial days; an item of the user's own may lack either. */
  readonly start: number | null;
  readonly due: number | null;
  readonly doneOn: number | null;
  /** Ids of the indicators that it should move, and what else its words name. */
  readonly moves: readonly string[];
  readonly unknownMoves: readonly string[];
}

/**
 * The items in force: the shipped ones in the plan's order, then the user's own in that of the rows.
 * @param defaultStart serial day that counts where no start date is given.
 * @param input what the sheet says; null before there is one.
 * @param lines the indicators that words can name.
 */
export function planState(defaultStart: number, input: PlanInput | null, lines: readonly IndicatorLine[]): PlanItemState[] {
  const start = input?.start ?? defaultStart;
  const shipped = ninetyDayPlan
    .filter((item) => input === null || input.items[item.id] !== undefined)
    .map((item) => shippedState(item, start, input?.items[item.id], lines));
  return [...shipped, ...ownItems(input).map(([id, typed]) => ownState(id, typed, lines))];
}

/** The items that the user added, by id. */
export function ownItems(input: PlanInput | null): [string, PlanItemInput][] {
  const shipped = new Set(ninetyDayPlan.map(({ id }) => id));
  return Object.entries(input?.items ?? {}).filter(([id]) => !shipped.has(id));
}

function shippedState(item: PlanItem, start: number, typed: PlanItemInput | undefined, lines: readonly IndicatorLine[]): PlanItemState {
  const words = typed?.moves ?? null;
  const moves = words === null ? { ids: item.moves, unknown: [] } : namedIndicators(words, lines);
  return {
    id: item.id,
    owner: typed?.owner ?? item.ownerRole,
    status: typed?.status ?? "not started",
    start: typed?.start ?? startDate(item, start),
    due: typed?.due ?? dueDate(item, start),
    doneOn: typed?.doneOn ?? null,
    moves: moves.ids, unknownMoves: moves.unknown,
  };
}

function ownState(id: string, { owner, status, start, due, doneOn, moves: words }: PlanItemInput, lines: readonly IndicatorLine[]): PlanItemState {
  const moves = namedIndicators(words ?? "", lines);
  return { id, owner, status: status ?? "not started", start, due, doneOn, moves: moves.ids, unknownMoves: moves.unknown };
}
