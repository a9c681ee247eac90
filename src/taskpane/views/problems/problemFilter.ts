import type { Diagnostic, Severity } from "../../../domain/diagnostics/diagnostic";

/** Which findings are wanted. */
export interface ProblemFilter {
  /** Every severity where empty. */
  readonly severities: readonly Severity[];
  /** Words that the message, the code or the place must hold, each of them; "" wants none. */
  readonly text: string;
}

export const noFilter: ProblemFilter = { severities: [], text: "" };

/** Whether a finding is wanted. */
export function fits({ severity, message, code, address }: Diagnostic, { severities, text }: ProblemFilter): boolean {
  if (severities.length > 0 && !severities.includes(severity)) return false;
  const said = `${message} ${code} ${address ?? ""}`.toLocaleLowerCase();
  return text.toLocaleLowerCase().split(/\s+/).every((word) => said.includes(word));
}
