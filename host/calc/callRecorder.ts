import type { CellValue } from "../model/cells";
import { callKey, type CustomFunctions, type FunctionArgument } from "./customFunctions";

/** Notes which functions of the add-in a formula calls while it is evaluated. */
export class CallRecorder {
  private seen = new Set<string>();
  private waits = false;

  constructor(private readonly functions: CustomFunctions) {}

  get names(): ReadonlySet<string> {
    return this.functions.names;
  }

  /** Keys of the calls since `begin`. */
  get calls(): ReadonlySet<string> {
    return this.seen;
  }

  /** Whether one of them has no answer yet. */
  get isBusy(): boolean {
    return this.waits;
  }

  begin(): void {
    this.seen = new Set();
    this.waits = false;
  }

  ask(name: string, args: readonly FunctionArgument[]): readonly (readonly CellValue[])[] | null {
    this.seen.add(callKey(name, args));
    const answer = this.functions.ask(name, args);
    this.waits ||= answer === null;
    return answer;
  }
}
