import type { Disposable } from "../events/disposable";
import type { RequestBody } from "../protocol/request";
import type { AddInChannel } from "./addInChannel";
import { OfficeEvent } from "./officeHost";

/** What a custom function gave: a value (a block as rows), or an error as a cell shows it, with its message. */
export type FunctionOutcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** A call that is under way. */
interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Takes an outcome; answers whether others may follow. */
  take(outcome: FunctionOutcome): boolean;
  /** The page that was asked is gone; null where the next one is to be asked. */
  readonly reject: ((reason: Error) => void) | null;
}

const category = 1;
const invocation = 1000;
const cancellation = 1001;
/** Cancelable, streaming. */
const CallFlag = { plain: 0, streaming: 3 } as const;
/** What cells show for the library's numbers of failures; for all others #VALUE!. */
const cellErrors = new Map([[1, "#N/A"], [5, "#DIV/0!"], [6, "#NUM!"], [8, "#NULL!"], [9, "#NAME?"], [10, "#NAME?"]]);

/** Ids are never used twice: one library serves the workbooks that are opened one after the other, and what streams for an earlier one goes on in it. */
let count = 0;

/** Custom functions of the add-in, called as a formula would. */
export class FunctionCalls {
  private readonly calls = new Map<number, Call>();

  constructor(private readonly channel: AddInChannel) {}

  /**
   * Calls a function by the id it is associated with. Blocks of cells are arrays of rows; `address` is the calling cell, such as
   * `Sheet1!B2`. Rejects where no add-in is connected.
   */
  call(name: string, args: readonly unknown[], address: string): Promise<FunctionOutcome> {
    return new Promise((settle, reject) => {
      const id = ++count;
      this.calls.set(id, { name, args, reject, take: (outcome) => { settle(outcome); return false; } });
      if (this.send(invocation, id, [id, name.toUpperCase(), args, address, CallFlag.plain])) return;
      this.calls.delete(id);
      reject(new Error("No add-in is connected."));
    });
  }

  /** Calls a function that answers as often as it has something new, until that is disposed of; a page that comes after the one asked is asked too. */
  stream(name: string, args: readonly unknown[], onOutcome: (outcome: FunctionOutcome) => void): Disposable {
    const id = ++count;
    this.calls.set(id, { name, args, reject: null, take: (outcome) => { onOutcome(outcome); return true; } });
    this.ask(id, name, args);
    return {
      dispose: () => {
        if (this.calls.delete(id)) this.send(cancellation, id, { invocationId: id });
      },
    };
  }

  /** Takes the results out of a request to the library's own services. */
  takeResults({ Actions }: RequestBody): void {
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name !== "SetInvocationResults") continue;
      for (const result of (ArgumentInfo?.Arguments?.[0] ?? []) as readonly InvocationResult[]) this.take(result);
    }
  }

  /** Ends every call that is under way, but for those that stream: its page is gone. */
  abandon(): void {
    for (const [id, { reject }] of [...this.calls]) {
      if (reject === null) continue;
      this.calls.delete(id);
      reject(new Error("The add-in's page went away before the function answered."));
    }
  }

  /** Asks the page that is connected now what streams. */
  resume(): void {
    for (const [id, { name, args, reject }] of this.calls) if (reject === null) this.ask(id, name, args);
  }

  private ask(id: number, name: string, args: readonly unknown[]): void {
    this.send(invocation, id, [id, name.toUpperCase(), args, "", CallFlag.streaming]);
  }

  private send(type: number, id: number, message: unknown): boolean {
    return this.channel.call({ event: OfficeEvent.richApiMessage, payload: [[category, type, "", JSON.stringify(message), id, false]] });
  }

  private take(result: InvocationResult): void {
    const call = this.calls.get(result.id);
    if (call && !call.take(outcomeOf(result))) this.calls.delete(result.id);
  }
}

function outcomeOf({ failed = false, value = null, errorCode = 0 }: InvocationResult): FunctionOutcome {
  return failed ? { error: cellErrors.get(errorCode) ?? "#VALUE!", message: String(value) } : errorIn(value) ?? { value };
}

/** What stands for an error where a function gives one as a value, alone or in a block. */
export function errorIn(value: unknown): { readonly error: string; readonly message: string } | null {
  if (typeof value !== "object" || value === null || !("valueType" in value) || value.valueType !== "CustomFunctionError") return null;
  const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
  return { error: String(code), message: String(message ?? "") };
}
