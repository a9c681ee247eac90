import type { Choice } from "../choice";

export type AiUseId =
  | "repetitive-work" | "insight" | "context" | "scale-knowledge" | "coaching-pointers"
  | "conversation-intelligence" | "knowledge-gaps" | "workload" | "staffing" | "development";

/** Something that AI can do beside people. */
export interface AiUseDefinition extends Choice<AiUseId> {
  /** A part that it plays at work, or an application that leaders use. */
  readonly group: "role" | "application";
  /** Id of the indicator or context figure that would show its harm first: proposed where nobody named a guard. */
  readonly proposedGuard: string;
}

/** The ten uses: five roles and five applications. */
export const aiUseCatalogue: readonly AiUseDefinition[] = [
  { id: "repetitive-work", group: "role", title: "Removes repetitive work", words: ["repetitive", "routine", "routinearbeit", "nimmt routinearbeit ab"], proposedGuard: "first-contact-resolution" },
  { id: "insight", group: "role", title: "Surfaces insight", words: ["insight", "insights", "muster", "macht muster sichtbar"], proposedGuard: "decision-velocity" },
  { id: "context", group: "role", title: "Gives context in complex cases", words: ["context", "kontext", "gibt kontext in schwierigen fällen"], proposedGuard: "customer-satisfaction" },
  { id: "scale-knowledge", group: "role", title: "Scales knowledge", words: ["scales", "scaling", "vervielfältigt", "vervielfältigt wissen"], proposedGuard: "knowledge-contribution" },
  { id: "coaching-pointers", group: "role", title: "Points to coaching", words: ["coaching", "coachingbedarf", "zeigt coachingbedarf"], proposedGuard: "agent-retention" },
  { id: "conversation-intelligence", group: "application", title: "Conversation intelligence", words: ["conversation", "conversations", "gesprächsanalyse", "gespräche"], proposedGuard: "agent-retention" },
  { id: "knowledge-gaps", group: "application", title: "Knowledge-gap identification", words: ["knowledge gap", "knowledge gaps", "wissenslücken", "wissenslücken finden"], proposedGuard: "first-contact-resolution" },
  { id: "workload", group: "application", title: "Workload balancing", words: ["workload", "arbeitslast", "arbeitslast ausgleichen"], proposedGuard: "agent-retention" },
  { id: "staffing", group: "application", title: "Predictive staffing", words: ["staffing", "personalbedarf", "personalbedarf vorhersagen"], proposedGuard: "leadership-accessibility" },
  { id: "development", group: "application", title: "Development tracking", words: ["development", "entwicklung", "entwicklung verfolgen"], proposedGuard: "internal-promotion-rate" },
];

export type AiStatus = "idea" | "pilot" | "running" | "stopped";

export const aiStatuses: readonly Choice<AiStatus>[] = [
  { id: "stopped", title: "Stopped", words: ["ended", "off", "retired", "beendet", "gestoppt", "eingestellt"] },
  { id: "pilot", title: "Pilot", words: ["trial", "test", "testing", "pilotversuch", "erprobung"] },
  { id: "running", title: "Running", words: ["live", "in use", "on", "done", "läuft", "im einsatz"] },
  { id: "idea", title: "Idea", words: ["planned", "plan", "proposed", "idee", "geplant"] },
];

export type AiEffect = "amplified" | "replaced";

/** Whether AI gave people more reach, or did the work in their place. */
export const aiEffects: readonly Choice<AiEffect>[] = [
  { id: "amplified", title: "Amplified", words: ["amplifies", "amplify", "augmented", "augments", "verstärkt", "unterstützt"] },
  { id: "replaced", title: "Replaced", words: ["replaces", "replace", "ersetzt", "ersetzte"] },
];
