import type { ColumnQuestion } from "../src/domain/diagnostics/diagnostic";

/** How the command line takes the answer to a finding's question; "" where it asks nothing. */
export function answerHint(question: ColumnQuestion | undefined): string {
  if (question === undefined) return "";
  const column = `${question.dataset}.${question.column}`;
  return ` On the command line: --map "${column}=<header>", or --map "${column}=" where none is it.`;
}
