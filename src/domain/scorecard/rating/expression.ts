import type { Status } from "../result";

/**
 * What a rating reads. `direction` is 1 where higher is better and -1 where lower is; `gap` lies between target and amber bound (≥ 0);
 * above `ceiling` (> 0) a value is outside its target again. Any of them may be missing.
 */
export type RatingInput = "value" | "low" | "high" | "target" | "gap" | "ceiling" | "direction";

/** Inputs that say something by being there: `state` a status that forbids a verdict, `cap` that nothing better than watch may be said. */
export type RatingMark = "state" | "cap";

export type NumberExpression =
  | { readonly kind: "input"; readonly input: RatingInput }
  | { readonly kind: "literal"; readonly value: number }
  | { readonly kind: "add" | "subtract"; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly kind: "smallest" | "largest"; readonly of: readonly RatingInput[] }
  | { readonly kind: "larger"; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly kind: "choose"; readonly when: BooleanExpression; readonly then: NumberExpression; readonly otherwise: NumberExpression };

export type BooleanExpression =
  | { readonly kind: "present"; readonly input: RatingInput }
  | { readonly kind: "marked"; readonly mark: RatingMark }
  | { readonly kind: "at-most"; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly kind: "either"; readonly of: readonly BooleanExpression[] };

/** `state` stands for the status that the state input holds. */
export type RatingExpression =
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "state" }
  | { readonly kind: "judge"; readonly when: BooleanExpression; readonly then: RatingExpression; readonly otherwise: RatingExpression };

const input = (name: RatingInput): NumberExpression => ({ kind: "input", input: name });
const literal = (value: number): NumberExpression => ({ kind: "literal", value });
const add = (left: NumberExpression, right: NumberExpression): NumberExpression => ({ kind: "add", left, right });
const subtract = (left: NumberExpression, right: NumberExpression): NumberExpression => ({ kind: "subtract", left, right });
const larger = (left: NumberExpression, right: NumberExpression): NumberExpression => ({ kind: "larger", left, right });
const choose = (when: BooleanExpression, then: NumberExpression, otherwise: NumberExpression): NumberExpression => ({ kind: "choose", when, then, otherwise });
const present = (name: RatingInput): BooleanExpression => ({ kind: "present", input: name });
const marked = (mark: RatingMark): BooleanExpression => ({ kind: "marked", mark });
const atMost = (left: NumberExpression, right: NumberExpression): BooleanExpression => ({ kind: "at-most", left, right });
const either = (...of: readonly BooleanExpression[]): BooleanExpression => ({ kind: "either", of });
const judge = (when: BooleanExpression, then: RatingExpression, otherwise: RatingExpression): RatingExpression => ({ kind: "judge", when, then, otherwise });
const status = (name: Status): RatingExpression => ({ kind: "status", status: name });

/**
 * 0.8 - 0.1 is a hair above 0.7 in binary, and Excel rounds such hairs away where JavaScript does not.
 * A value this close to a bound is on it, for both readers.
 */
const hair = literal(1e-9);

/** The interval's ends; the value stands in for an end that is missing, and is never outside its own interval. */
const lower: NumberExpression = { kind: "smallest", of: ["value", "low", "high"] };
const upper: NumberExpression = { kind: "largest", of: ["value", "low", "high"] };

const higherIsBetter: BooleanExpression = atMost(literal(0), input("direction"));

/** How far outside its target one end of the interval lies; 0 or less is on target. `near` is the target's side, `far` the ceiling's. */
function outside(higher: { readonly near: NumberExpression; readonly far: NumberExpression }, lowerIsBetter: NumberExpression): NumberExpression {
  const short = subtract(input("target"), higher.near);
  // A cell that is to say "no ceiling" may be blank or hold 0.
  const limited = choose(atMost(input("ceiling"), literal(0)), short, larger(short, subtract(higher.far, input("ceiling"))));
  const beyond = choose(present("ceiling"), limited, short);
  return choose(higherIsBetter, beyond, subtract(lowerIsBetter, input("target")));
}

const worst = outside({ near: lower, far: upper }, upper);
const best = outside({ near: upper, far: lower }, lower);
const gap: NumberExpression = choose(present("gap"), larger(input("gap"), literal(0)), literal(0));
const amber = add(gap, hair);
/** Nothing in the interval is on target, or nothing may be called so. */
const neverGreen: BooleanExpression = either(marked("cap"), atMost(hair, best));

const rated: RatingExpression =
  judge(atMost(worst, hair),
    judge(marked("cap"), status("watch"), status("on-target")),
    judge(atMost(worst, amber),
      judge(neverGreen, status("watch"), status("on-target-or-watch")),
      judge(atMost(best, amber),
        judge(neverGreen, status("watch-or-off-target"), status("too-few-to-say")),
        status("off-target"))));

/**
 * The rating of every indicator, once, as data: `evaluateRating` computes it and `ratingFormula` writes it as an Excel formula,
 * so that the code and the sheet can not disagree, and a target changed on the sheet re-judges there at once.
 * The verdict is the band of the value; where the interval reaches into other bands it names what remains.
 */
export const ratingExpression: RatingExpression =
  judge(marked("state"), { kind: "state" },
    judge(present("value"),
      judge(present("target"), rated, status("no-target")),
      status("no-data")));
