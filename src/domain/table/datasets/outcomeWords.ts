/** Words of what came of work with another department, compared as whole words, without case: it helped. */
export const productiveWords = [
  "resolved", "solved", "agreed", "agreement", "answered", "decided", "delivered", "fixed", "implemented", "improved", "completed", "done", "helped",
  "unblocked", "accepted", "productive", "successful", "success", "yes",
];

/** It did not: an outcome that holds one of these is not productive, whatever else it holds. */
export const unproductiveWords = ["not", "no", "never", "nothing", "without"];

/** Other outcomes that are none. */
export const otherOutcomeWords = ["redirected", "declined", "refused", "rejected", "escalated", "open", "pending", "unresolved", "unanswered", "ignored", "abandoned", "cancelled"];
