/** Words of who handled a case, compared as whole words, without case. What a machine began and a person ended is the machine's. */
export const handlerWords = {
  machine: ["ai", "bot", "virtual agent", "assistant", "automation", "automated"],
  human: ["human", "agent", "person", "people", "employee", "manual", "manually"],
} as const;
