import * as v from "valibot";

const tally = v.object({ n: v.number(), sum: v.number(), favourable: v.number(), invited: v.nullable(v.number()) });

const pulse = v.array(v.object({
  wave: v.string(), favourableFrom: v.number(),
  items: v.array(v.object({ item: v.string(), all: tally, teams: v.array(v.object({ team: v.string(), tally })) })),
}));

/** How what was shown of the programme is kept in the store. */
export const shownProgrammeSchema = v.object({ pulse });
