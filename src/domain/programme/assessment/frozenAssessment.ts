import { exactOf } from "../answers/span";
import { meanOf } from "../answers/toldAnswers";
import type { Assessment } from "./assessment";
import { statements } from "./instrument";
import { themeTally } from "./themeTally";

/** The assessment as it stood on the day on which somebody froze it. */
export interface FrozenAssessment {
  /** Serial day. */
  readonly takenOn: number;
  /** Aggregates by what they are of: see `figureKeys`. */
  readonly figures: Readonly<Record<string, number>>;
}

/** What a figure of the assessment is known by. */
export const figureKeys = {
  theme: (id: string): string => `theme ${id}`,
  statement: (code: string): string => `statement ${code}`,
  department: (name: string): string => `department ${name.toLowerCase()}`,
  movable: "decisions movable",
  movableOfYear: "decisions movable of year",
  retention: "careers retention",
} as const;

/** Figures as they can be frozen; what is unknown, or may not be told exactly, is absent. */
export function figuresOf({ behaviours, mastery, decisions, careers, departments }: Omit<Assessment, "frozen">): Record<string, number> {
  const themes = [...new Set(statements.map(({ theme }) => theme))];
  const figures: (readonly [string, number | null])[] = [
    ...themes.map((theme) => [figureKeys.theme(theme), exactOf(meanOf(themeTally(behaviours, theme)))] as const),
    ...[...(behaviours?.statements ?? []), ...(mastery?.statements ?? [])].map(({ item, all }) => [figureKeys.statement(item), exactOf(meanOf(all))] as const),
    [figureKeys.movable, decisions?.movable ?? null], [figureKeys.movableOfYear, decisions?.movableOfYear ?? null], [figureKeys.retention, careers?.retention ?? null],
    ...(departments ?? []).map(({ department, mean }) => [figureKeys.department(department), mean] as const),
  ];
  return Object.fromEntries(figures.filter((figure): figure is readonly [string, number] => figure[1] !== null));
}

/** Freezes an assessment beside those frozen before, the newest first; taken twice on one day, the later stays. */
export function freezeAssessment(now: Omit<Assessment, "frozen">, before: readonly FrozenAssessment[], today: number): FrozenAssessment[] {
  return [{ takenOn: today, figures: figuresOf(now) }, ...before.filter(({ takenOn }) => takenOn !== today)];
}
