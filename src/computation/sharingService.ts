import { transfer } from "comlink";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { english } from "../layout/texts/english";
import type { CopyOutcome } from "../sharing/copyOutcome";
import { executiveCopy } from "../sharing/executiveCopy";
import { planCopy } from "../sharing/orders/planCopy";
import { shareFindings } from "../sharing/shareFindings";
import { packageTraces } from "../sharing/traces/packageTraces";
import type { SharingQuestion } from "./sharingComputation";

/** Checks and copies as they are exposed to another thread. */
export class SharingService {
  /** Answers once the thread is up. */
  greet(): true {
    return true;
  }

  copy(bytes: Uint8Array, question: SharingQuestion): CopyOutcome {
    const outcome = executiveCopy(bytes, planCopy(question, english));
    return outcome.kind === "copy" ? transfer(outcome, [outcome.bytes.buffer as ArrayBuffer]) : outcome;
  }

  check(bytes: Uint8Array | null, question: SharingQuestion): readonly Diagnostic[] {
    return shareFindings(question, question.columns, bytes && packageTraces(bytes), english);
  }
}
