import * as v from "valibot";

const span = v.object({ least: v.number(), most: v.number() });
const told = v.object({ n: v.number(), sum: span, invited: v.nullable(v.number()) });
const item = v.object({ item: v.string(), all: told, groups: v.array(v.object({ group: v.string(), told })), rest: told });

const pulse = v.array(v.object({ wave: v.string(), favourableFrom: v.number(), items: v.array(item), good: v.nullable(told), burnout: v.nullable(told) }));

const notes = v.object({
  notes: v.number(), open: v.number(),
  themes: v.array(v.object({ theme: v.nullable(v.string()), notes: v.number(), open: v.number(), days: v.nullable(v.number()) })),
});

const group = v.exactOptional(v.object({ n: v.number(), sum: span }));
const reviews = v.array(v.object({
  subject: v.string(), competency: v.string(), wave: v.string(), groups: v.object({ self: group, manager: group, peer: group, report: group }),
}));

const round = v.nullable(v.object({ from: v.number(), to: v.number(), groups: v.array(v.string()), statements: v.array(item) }));
const assessment = v.object({ behaviours: v.fallback(round, null), mastery: v.fallback(round, null), frozen: v.array(v.object({ takenOn: v.number(), figures: v.record(v.string(), v.number()) })) });

const skills = v.array(v.object({
  competency: v.string(), from: v.string(), to: v.string(), persons: v.number(), before: v.number(), after: v.number(), low: v.number(), high: v.number(),
}));

/** How what was shown of the programme is kept in the store. Answers that an earlier build kept in another form count as not shown. */
export const shownProgrammeSchema = v.object({ pulse: v.fallback(pulse, []), notes: v.nullable(notes), reviews: v.fallback(reviews, []), assessment, skills: v.fallback(skills, []) });
