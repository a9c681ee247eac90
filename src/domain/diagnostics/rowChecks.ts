import { headerOf } from "../table/tableOrigin";
import { minutesAsDays, neverResolved, notEligible, workEndsFirst } from "./checks/caseChecks";
import { numbersOf } from "./checks/checkedColumns";
import { feedbackChecks } from "./checks/feedbackChecks";
import { assessmentChecks } from "./checks/assessmentChecks";
import { pipelineChecks } from "./checks/pipelineChecks";
import { accountPeriodTwice, personTwice, staysOverlap } from "./checks/repeatChecks";
import type { RowCheck } from "./checks/rowCheck";
import { teamsOverlap } from "./checks/teamChecks";
import { totalRow } from "./checks/totalRow";
import { impossible, inFuture, negative, noAmount, noDate, outOfOrder } from "./checks/valueChecks";
import { messages } from "./messages";

export type { RowCheck } from "./checks/rowCheck";

/** The default scale of effort answers. */
const effortScale = { low: 1, high: 7 } as const;

/** Every check, by dataset. */
export const rowChecks: readonly RowCheck[] = [
  neverResolved,
  notEligible,
  outOfOrder("cases", "closed", "opened"),
  outOfOrder("cases", "resolved", "opened"),
  inFuture("cases", "opened"),
  inFuture("cases", "closed"),
  inFuture("cases", "resolved"),
  totalRow("cases", "case-id"),
  noAmount("cases", "transfers"),
  noAmount("cases", "reopens"),
  negative("cases", "transfers"),
  negative("cases", "reopens"),
  negative("cases", "contacts"),
  negative("cases", "handle-minutes"),
  minutesAsDays,
  workEndsFirst,
  impossible("cases", "csat", 0, 100),
  outOfOrder("decisions", "resolved", "identified"),
  noDate("decisions", "identified"),
  inFuture("decisions", "identified"),
  inFuture("decisions", "resolved"),
  inFuture("contributions", "contributed-on"),
  outOfOrder("suggestions", "decided", "submitted"),
  outOfOrder("suggestions", "implemented", "submitted"),
  inFuture("suggestions", "submitted"),
  inFuture("suggestions", "decided"),
  inFuture("suggestions", "implemented"),
  outOfOrder("interactions", "answered", "asked"),
  inFuture("interactions", "occurred"),
  outOfOrder("questions", "answered", "asked"),
  inFuture("questions", "asked"),
  inFuture("questions", "answered"),
  outOfOrder("people", "left", "hired"),
  noDate("people", "hired"),
  totalRow("people", "person"),
  personTwice,
  staysOverlap,
  impossible("people", "fte", 0, 2),
  outOfOrder("teams", "to", "from"),
  teamsOverlap,
  inFuture("role-fills", "filled-on"),
  {
    code: "effort-answers.outside-scale", severity: "warning", needsYou: true, dataset: "effort-answers", columns: ["score"],
    concerns: (table) => {
      const score = numbersOf(table, "score");
      return (row) => (score[row] ?? NaN) < effortScale.low || (score[row] ?? NaN) > effortScale.high;
    },
    message: (rows, table) => messages.outsideScale(headerOf(table.origin, "score"), rows, effortScale.low, effortScale.high),
  },
  inFuture("effort-answers", "answered-on"),
  negative("effort-answers", "invitations"),
  totalRow("accounts", "account"),
  negative("accounts", "opening-revenue"),
  negative("accounts", "expansion"),
  negative("accounts", "contraction"),
  negative("accounts", "churned-revenue"),
  noAmount("accounts", "expansion"),
  noAmount("accounts", "contraction"),
  noAmount("accounts", "churned-revenue"),
  accountPeriodTwice,
  ...feedbackChecks,
  ...assessmentChecks,
  ...pipelineChecks,
];
