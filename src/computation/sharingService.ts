import { transfer } from "comlink";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { loadMessages } from "../domain/diagnostics/loadMessages";
import { sayFindings } from "../domain/diagnostics/sayFindings";
import { loadTexts } from "../layout/loadTexts";
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

  async copy(bytes: Uint8Array, question: SharingQuestion): Promise<CopyOutcome> {
    const outcome = executiveCopy(bytes, planCopy(question, await loadTexts(question.language)));
    return outcome.kind === "copy" ? transfer(outcome, [outcome.bytes.buffer as ArrayBuffer]) : outcome;
  }

  async check(bytes: Uint8Array | null, question: SharingQuestion): Promise<readonly Diagnostic[]> {
    const { language, answerIn = language, columns } = question;
    const [texts, catalogue] = await Promise.all([loadTexts(language), loadMessages(answerIn)]);
    return sayFindings(shareFindings(question, columns, bytes && packageTraces(bytes), texts), catalogue);
  }
}
