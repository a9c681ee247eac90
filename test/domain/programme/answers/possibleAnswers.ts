import { addAnswer, noAnswers, type AnswerScale, type Tally } from "../../../../src/domain/programme/answers/tally";

/** How many of a group's members gave each answer of the scale, from its lowest on: who gave which is no difference to what is published. */
export type Answers = readonly number[];

/** Everything that so many members can answer. */
export function everyAnswers(n: number, { low, high }: AnswerScale): Answers[] {
  const steps = high - low + 1;
  const fill = (left: number, more: number): number[][] => (more === 1 ? [[left]] : Array.from({ length: left + 1 }, (_, own) => fill(left - own, more - 1).map((rest) => [own, ...rest])).flat());
  return fill(n, steps);
}

export function tallyOf(answers: Answers, scale: AnswerScale): Tally {
  return answers.flatMap((count, step) => Array.from({ length: count }, () => scale.low + step)).reduce((tally, answer) => addAnswer(tally, answer), noAnswers);
}

export function together(...groups: readonly Answers[]): Answers {
  return groups[0]?.map((_, step) => groups.reduce((sum, group) => sum + (group[step] ?? 0), 0)) ?? [];
}

/**
 * An attacker who knows the method and everything that is published keeps all that could have led to it: the groups of answers by what is
 * published of them. What they know of a group is what all of these have in common.
 */
export function byPublished(worlds: readonly (readonly Answers[])[], publish: (world: readonly Answers[]) => unknown): (readonly Answers[])[][] {
  const classes = new Map<string, (readonly Answers[])[]>();
  for (const world of worlds) {
    const key = JSON.stringify(publish(world));
    const same = classes.get(key);
    if (same === undefined) classes.set(key, [world]);
    else same.push(world);
  }
  return [...classes.values()];
}

/** All combinations of what each group can have answered. */
export function everyWorld(groups: readonly (readonly Answers[])[]): (readonly Answers[])[] {
  return groups.reduce<(readonly Answers[])[]>((worlds, own) => worlds.flatMap((world) => own.map((answers) => [...world, answers])), [[]]);
}

function isAlike(answers: Answers): boolean {
  return answers.filter((count) => count > 0).length <= 1;
}

/** Whether somebody's answer is certain: all that is possible of their group is that everybody answered one and the same. */
export function tellsSomebody(possible: readonly Answers[]): boolean {
  const [first] = possible;
  return first !== undefined && isAlike(first) && possible.every((answers) => answers.every((count, step) => count === first[step]));
}

/** The same for a member, who knows what they answered themselves, of the others. */
export function tellsMember(possible: readonly Answers[]): boolean {
  return possible[0]?.some((_, own) => {
    const others = possible.filter((answers) => (answers[own] ?? 0) > 0).map((answers) => answers.map((count, step) => (step === own ? count - 1 : count)));
    return tellsSomebody(others);
  }) ?? false;
}
