import type { Answer, AnswerCell } from "./answer";
import { isRefusal } from "./answer";
import type { FunctionId } from "./functionList";
import type { FunctionsApi, Invocation } from "./functionsApi";

/** Answers a call of a function. */
export interface AnswerCall {
  (id: FunctionId, args: readonly unknown[]): Answer;
}

interface OpenCall {
  readonly id: FunctionId;
  readonly args: readonly unknown[];
  readonly invocation: Invocation;
  /** What its cells show, to be compared: an answer that stays is not told again. */
  shown: string;
}

/** The calls that cells are waiting on or show the answer of. */
export class OpenCalls {
  private readonly calls = new Set<OpenCall>();

  constructor(private readonly api: Pick<FunctionsApi, "Error">) {}

  get count(): number {
    return this.calls.size;
  }

  open(id: FunctionId, args: readonly unknown[], invocation: Invocation): void {
    const call: OpenCall = { id, args, invocation, shown: "" };
    this.calls.add(call);
    invocation.onCanceled = () => void this.calls.delete(call);
  }

  /** Shows every call what it is answered now. */
  answer(answerCall: AnswerCall): void {
    for (const call of this.calls) {
      const answer = answerCall(call.id, call.args);
      const shown = JSON.stringify(answer);
      if (shown === call.shown) continue;
      call.shown = shown;
      call.invocation.setResult(this.resultOf(answer));
    }
  }

  private resultOf(answer: Answer): unknown {
    return Array.isArray(answer) ? answer.map((row: readonly AnswerCell[]) => row.map((cell) => this.cellOf(cell))) : this.cellOf(answer as AnswerCell);
  }

  private cellOf(cell: AnswerCell): unknown {
    return isRefusal(cell) ? new this.api.Error(cell.error, cell.message) : cell;
  }
}
