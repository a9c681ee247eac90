import type { Programme } from "../src/domain/programme/programme";

/** The programme as `--json` prints it: aggregates only, null for unknown. */
export function programmeJson({ feedback }: Programme): unknown {
  return {
    ...(feedback === undefined ? {} : { feedback: feedbackJson(feedback) }),
  };
}

function feedbackJson({ pulse }: NonNullable<Programme["feedback"]>): unknown {
  return { pulse: pulse && { scale: pulse.scale, waves: pulse.waves, figures: pulse.figures, burnoutItems: pulse.burnoutItems } };
}
