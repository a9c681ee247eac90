const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the sheet about AI beside people. */
export const englishAi = {
  title: "AI beside people",
  subtitle: "What AI does in support, who answers for it, and what would show first that it does harm. The add-in itself reads no conversations.",
  lines: { good: "GOOD", bad: "BAD", do: "DO" },
  inUse: (count: number, amplified: number, replaced: number): string => `${plural(count, "use is", "uses are")} under way: ${amplified} amplified people, ${replaced} replaced work`,
  noneInUse: "No use is under way",
  offTarget: (list: string): string => `off target now: ${list}`,
  nothingBad: "No guard measure is off target",
  noOwner: (list: string): string => `name an owner: ${list}`,
  noGuard: (list: string): string => `name a guard measure: ${list}`,
  unknownGuard: (list: string): string => `name guard measures as the Scorecard does: ${list}`,
  nothingToDo: "Every use under way has an owner and a guard measure",
  sentence: (parts: readonly string[]): string => `${parts.join("; ").replace(/^./u, (first) => first.toUpperCase())}.`,
  and: (more: number): string => `and ${more} more`,
  rails: { uses: "THE TEN USES" },
  hint: "Five parts that AI plays at work, five applications for leaders. A guard measure is an indicator or a figure of the Scorecard.",
  columns: { use: "Use", group: "Kind", owner: "Owner", status: "Status", effect: "People were", guard: "Guard measure", now: "Now", before: "Before", verdict: "Verdict", missing: "Missing", note: "Note" },
  groups: { role: "part at work", application: "for leaders", own: "your own" },
  notUsed: "– not used",
  unknown: "– not said",
  proposed: (title: string): string => `– none; perhaps ${title}`,
  unknownGuardIs: (said: string): string => `– no measure is called “${said}”`,
  missing: { owner: "owner", guard: "guard", effect: "replaced or amplified" },
  gone: "– gone",
  unjudged: "– not judged",
};
