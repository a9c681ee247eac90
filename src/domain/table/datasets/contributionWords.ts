/** Words of what was done to an article of the knowledge base, compared as whole words, without case. */
export const contributionWords = {
  create: ["create", "created", "creates", "author", "authored", "write", "wrote", "written", "new", "publish", "published", "draft", "drafted"],
  improve: ["improve", "improved", "improves", "improvement", "edit", "edited", "update", "updated", "revise", "revised", "fix", "fixed", "flag", "flagged"],
  link: ["link", "linked", "links", "attach", "attached", "reuse", "reused", "cite", "cited"],
} as const;
