/** Words of a suggestion's status, compared as whole words, without case: it was turned down. */
export const refusedWords = [
  "rejected", "refused", "declined", "denied", "withdrawn", "cancelled", "canceled", "not implemented", "not accepted", "not adopted", "not approved", "won t do", "wont do",
];

/** It is on its way. */
export const proposedWords = ["submitted", "new", "open", "in review", "under review", "reviewed", "accepted", "approved", "planned", "in progress", "on hold", "deferred", "duplicate"];
