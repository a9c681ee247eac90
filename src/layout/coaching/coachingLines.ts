import type { Coaching } from "../../domain/programme/coaching/coaching";
import { countSkills, type SkillProgress } from "../../domain/programme/coaching/skillProgress";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { periodLabel } from "../words/formatPeriod";

/** What matters most, in words: nobody's name. */
export function coachingLines({ counts, named, skills }: Coaching, texts: Texts): Readonly<Record<"good" | "talk" | "load" | "skills" | "sure", string>> {
  const { coaching: words } = texts;
  const opportunities = named?.opportunities ?? null;
  const isTold = named !== null && counts !== null;
  return {
    good: isTold ? words.strengths(counts.strengths) : texts.dash,
    talk: isTold ? words.talk(counts.growth, counts.bothSides) : texts.dash,
    load: !isTold ? texts.dash : named.workload === null ? words.noLoad : words.load(counts.above, counts.below, counts.leavers, counts.unassigned, counts.machines, formatNumber(counts.open, 0, texts)),
    skills: skills === null ? words.noSkills : skillsLine(skills, texts),
    sure: opportunities === null || opportunities.tested === 0 ? words.notTested : words.sure(opportunities.tested, opportunities.agents, periodLabel(opportunities.from, texts), periodLabel(opportunities.to, texts)),
  };
}

/** In the pane: what the sheet holds, or would hold. */
export function coachingSummary({ counts, skills }: Coaching, texts: Texts): string[] {
  const { summary } = texts.coaching;
  return [
    ...(counts === null ? [] : [
      summary.opportunities(counts.strengths, counts.growth, counts.bothSides, counts.tested),
      ...(counts.open === 0 ? [] : [summary.load(counts.above, counts.below, counts.leavers, counts.unassigned)]),
    ]),
    ...(skills === null ? [] : [skillsLine(skills, texts)]),
  ];
}

function skillsLine(progress: SkillProgress, { coaching }: Texts): string {
  const { up, down, done } = countSkills(progress);
  return coaching.skills(up, down, done);
}
