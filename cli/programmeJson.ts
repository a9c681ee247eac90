import { countSkills } from "../src/domain/programme/coaching/skillProgress";
import { countActions } from "../src/domain/programme/feedback/boardActions";
import { isUnlinked } from "../src/domain/programme/feedback/impactStories";
import { keptByKind } from "../src/domain/programme/feedback/leaderActivities";
import { countPipeline } from "../src/domain/programme/pipeline/countPipeline";
import type { Programme } from "../src/domain/programme/programme";
import { aiJson } from "./aiJson";
import { impactJson } from "./impactJson";

/** The programme as `--json` prints it: aggregates only, null for unknown. */
export function programmeJson({ assessment, feedback, pipeline, ai, impact, coaching }: Programme): unknown {
  return {
    ...(assessment === undefined ? {} : { assessment: assessmentJson(assessment) }),
    ...(feedback === undefined ? {} : { feedback: feedbackJson(feedback) }),
    ...(pipeline === undefined ? {} : { pipeline: countPipeline(pipeline) }),
    ...(ai === undefined ? {} : { ai: aiJson(ai) }),
    ...(impact === undefined ? {} : { impact: impactJson(impact) }),
    ...(coaching === undefined ? {} : { coaching: coachingJson(coaching) }),
  };
}

/** How many there are of what: whatever was asked for, nobody's name. */
function coachingJson({ isAsked, counts, skills }: NonNullable<Programme["coaching"]>): unknown {
  return { isAsked, counts, skills: skills && countSkills(skills) };
}

/** Of leaders only how many are rated. */
function assessmentJson({ mastery, ...others }: NonNullable<Programme["assessment"]>): unknown {
  return { ...others, leaders: mastery?.groups.length ?? 0 };
}

function feedbackJson({ pulse, notes, actions, reviews, stories, activities }: NonNullable<Programme["feedback"]>): unknown {
  return {
    pulse: pulse && { scale: pulse.scale, waves: pulse.waves, figures: pulse.figures, burnoutItems: pulse.burnoutItems },
    notes, actions: actions && countActions(actions), reviews: reviews && { subjects: new Set(reviews.map(({ subject }) => subject)).size, scores: reviews.length },
    stories: stories && { stories: stories.length, unlinked: stories.filter(isUnlinked).length },
    activities: activities && { cadences: activities.cadences, leaders: activities.leaders.length, kept: keptByKind(activities) },
  };
}
