import type { DatasetId } from "./datasetId";

/** Columns that hold what single persons answered in a survey: no sheet that goes from hand to hand repeats them. */
export const answerColumns: readonly (readonly [DatasetId, string])[] = [["effort-answers", "score"], ["cases", "csat"], ["pulse-answers", "answer"], ["reviews", "rating"], ["behaviour-ratings", "rating"], ["potential-ratings", "rating"]];
