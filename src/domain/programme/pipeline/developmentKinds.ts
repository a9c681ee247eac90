import type { Choice } from "../choice";

export type DevelopmentKind = "micro-leadership" | "project-lead" | "exposure" | "shadowing" | "external";

/** How somebody grows into leading. */
export const developmentKinds: readonly Choice<DevelopmentKind>[] = [
  { id: "micro-leadership", title: "Micro-leadership", words: ["micro leadership", "kleine führungsaufgabe", "führungsaufgabe"] },
  { id: "project-lead", title: "Project lead", words: ["project", "projektleitung", "projekt"] },
  { id: "exposure", title: "Cross-functional exposure", words: ["cross functional", "exposure", "andere bereiche", "einblick in andere bereiche", "hospitation"] },
  { id: "shadowing", title: "Executive shadowing", words: ["shadowing", "begleitung der leitung", "begleitung"] },
  { id: "external", title: "External development", words: ["external", "course", "extern", "externe", "externe weiterbildung", "weiterbildung"] },
];
