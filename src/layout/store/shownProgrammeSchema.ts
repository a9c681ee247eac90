import * as v from "valibot";

const tally = v.object({ n: v.number(), sum: v.number(), favourable: v.number(), invited: v.nullable(v.number()) });

const pulse = v.array(v.object({
  wave: v.string(), favourableFrom: v.number(),
  items: v.array(v.object({ item: v.string(), all: tally, teams: v.array(v.object({ team: v.string(), tally })) })),
}));

const notes = v.object({
  notes: v.number(), open: v.number(),
  themes: v.array(v.object({ theme: v.nullable(v.string()), notes: v.number(), open: v.number(), days: v.nullable(v.number()) })),
});

const group = v.exactOptional(v.object({ n: v.number(), sum: v.number() }));
const reviews = v.array(v.object({
  subject: v.string(), competency: v.string(), wave: v.string(), groups: v.object({ self: group, manager: group, peer: group, report: group }),
}));

const answers = v.object({ n: v.number(), sum: v.number(), favourable: v.number() });
const round = v.nullable(v.object({
  from: v.number(), to: v.number(), groups: v.array(v.string()), statements: v.array(v.object({ code: v.string(), all: answers, groups: v.array(answers) })),
}));
const assessment = v.object({ behaviours: round, mastery: round, frozen: v.array(v.object({ takenOn: v.number(), figures: v.record(v.string(), v.number()) })) });

const skills = v.array(v.object({
  competency: v.string(), from: v.string(), to: v.string(), persons: v.number(), before: v.number(), after: v.number(), low: v.number(), high: v.number(),
}));

/** How what was shown of the programme is kept in the store. */
export const shownProgrammeSchema = v.object({ pulse, notes: v.nullable(notes), reviews, assessment, skills: v.fallback(skills, []) });
