import type { PlanItem, PlanPhase } from "./planItem";

/** Length of the plan in days. */
export const planDays = 90;

/** The three phases of the plan. */
export const planPhases: readonly PlanPhase[] = [
  { number: 1, title: "Foundation setting", firstDay: 1, lastDay: 30 },
  { number: 2, title: "Process evolution", firstDay: 31, lastDay: 60 },
  { number: 3, title: "Sustainability building", firstDay: 61, lastDay: 90 },
];

/** What a leadership team does in its first 90 days, in the order of the sheet. */
export const ninetyDayPlan: readonly PlanItem[] = [
  {
    id: "leadership-principles", phase: 1, title: "Establish leadership principles and expected behaviours",
    moves: ["leadership-accessibility", "agent-retention"], ownerRole: "Head of support", startDay: 1, dueDay: 10,
  },
  {
    id: "coaching-fundamentals", phase: 1, title: "Train all leaders on coaching fundamentals",
    moves: ["first-contact-resolution", "customer-effort-score"], ownerRole: "Quality lead", startDay: 5, dueDay: 25,
  },
  {
    id: "feedback-mechanisms", phase: 1, title: "Create feedback mechanisms for continuous improvement",
    moves: ["innovation", "agent-retention"], ownerRole: "People lead", startDay: 8, dueDay: 22,
  },
  {
    id: "skip-level-meetings", phase: 1, title: "Begin regular skip-level meetings between executives and frontline agents",
    moves: ["leadership-accessibility", "innovation"], ownerRole: "Head of support", startDay: 10, dueDay: 30,
  },
  {
    id: "leadership-scorecards", phase: 1, title: "Introduce leadership scorecards that balance operational and people metrics",
    moves: ["decision-velocity", "agent-retention"], ownerRole: "Operations lead", startDay: 15, dueDay: 30,
  },
  {
    id: "push-authority-down", phase: 2, title: "Redesign decision-making to push authority downward",
    moves: ["decision-velocity", "first-contact-resolution"], ownerRole: "Operations lead", startDay: 31, dueDay: 50,
  },
  {
    id: "knowledge-platform", phase: 2, title: "Implement knowledge-sharing platforms that capture frontline insight",
    moves: ["knowledge-contribution", "first-contact-resolution"], ownerRole: "Knowledge lead", startDay: 31, dueDay: 55,
  },
  {
    id: "working-groups", phase: 2, title: "Create cross-functional working groups for systemic issues",
    moves: ["cross-functional-collaboration", "customer-effort-score"], ownerRole: "Head of support", startDay: 35, dueDay: 45,
  },
  {
    id: "career-pathways", phase: 2, title: "Develop clear career pathways with skill requirements for advancement",
    moves: ["internal-promotion-rate", "agent-retention"], ownerRole: "People lead", startDay: 35, dueDay: 60,
  },
  {
    id: "mentorship-pairs", phase: 2, title: "Establish mentorship pairing promising agents with senior leaders",
    moves: ["internal-promotion-rate", "leadership-accessibility"], ownerRole: "People lead", startDay: 40, dueDay: 60,
  },
  {
    id: "recognition-programmes", phase: 3, title: "Launch recognition programmes that highlight leadership excellence",
    moves: ["agent-retention", "knowledge-contribution"], ownerRole: "People lead", startDay: 61, dueDay: 75,
  },
  {
    id: "development-sessions", phase: 3, title: "Implement regular leadership-development sessions",
    moves: ["internal-promotion-rate", "leadership-accessibility"], ownerRole: "People lead", startDay: 61, dueDay: 80,
  },
  {
    id: "communities-of-practice", phase: 3, title: "Create communities of practice for support leaders",
    moves: ["cross-functional-collaboration", "knowledge-contribution"], ownerRole: "Knowledge lead", startDay: 65, dueDay: 80,
  },
  {
    id: "leadership-metrics", phase: 3, title: "Establish metrics to track leadership effectiveness",
    moves: ["decision-velocity", "revenue-impact"], ownerRole: "Operations lead", startDay: 70, dueDay: 85,
  },
  {
    id: "succession-plans", phase: 3, title: "Develop succession plans for key leadership positions",
    moves: ["internal-promotion-rate"], ownerRole: "Head of support", startDay: 70, dueDay: 90,
  },
];
