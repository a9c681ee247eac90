/** Words of where somebody who fills a role came from, compared as whole words, without case. */
export const sourceWords = {
  inside: ["internal", "internally", "inside", "within", "promotion", "promoted", "promotion from within"],
  outside: ["external", "externally", "outside", "outside hire", "new hire", "market", "agency"],
} as const;
