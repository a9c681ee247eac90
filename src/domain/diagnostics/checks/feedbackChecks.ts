import { activityKinds } from "../../programme/feedback/activityKinds";
import { raterChoices } from "../../programme/feedback/reviewScores";
import { noneOf } from "./pipelineChecks";
import type { RowCheck } from "./rowCheck";
import { impossible, inFuture, outOfOrder } from "./valueChecks";

/** What a row of the feedback loop's tables should not be. */
export const feedbackChecks: readonly RowCheck[] = [
  impossible("pulse-answers", "answer", 0, 10),
  inFuture("pulse-answers", "answered-on"),
  outOfOrder("feedback-notes", "answered-on", "noted-on"),
  outOfOrder("advisory-actions", "done", "raised"),
  noneOf("reviews", "rater-group", raterChoices),
  inFuture("leader-activities", "held-on"),
  noneOf("leader-activities", "kind", activityKinds),
];
