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

const category = 1;
const invocation = 1000;
/** Neither cancelable nor streaming. */
const plainCall = 0;
/** What cells show for the library's numbers of failures; for all others #VALUE!. */
const cellErrors = new Map([[1, "#N/A"], [5, "#DIV/0!"], [6, "#NUM!"], [8, "#NULL!"], [9, "#NAME?"], [10, "#NAME?"]]);

/** Custom functions of the add-in, called as a formula would. */
export class FunctionCalls {
  private readonly waiting = new Map<number, { settle(outcome: FunctionOutcome): void; reject(reason: Error): void }>();
  private count = 0;

  constructor(private readonly channel: AddInChannel) {}

  /**
   * Calls a function by the id it is associated with. Blocks of cells are arrays of rows; `address` is the calling cell, such as
   * `Sheet1!B2`. Rejects where no add-in is connected.
   */
  call(name: string, args: readonly unknown[], address: string): Promise<FunctionOutcome> {
    const id = ++this.count;
    return new Promise((settle, reject) => {
      this.waiting.set(id, { settle, reject });
      const call = JSON.stringify([id, name.toUpperCase(), args, address, plainCall]);
      if (this.channel.call({ event: OfficeEvent.richApiMessage, payload: [[category, invocation, "", call, id, false]] })) return;
      this.waiting.delete(id);
      reject(new Error("No add-in is connected."));
    });
  }

  /** Takes the results out of a request to the library's own services. */
  takeResults({ Actions }: RequestBody): void {
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name !== "SetInvocationResults") continue;
      for (const result of (ArgumentInfo?.Arguments?.[0] ?? []) as readonly InvocationResult[]) this.take(result);
    }
  }

  /** Ends every call that is under way: its page is gone. */
  abandon(): void {
    for (const { reject } of this.waiting.values()) reject(new Error("The add-in's page went away before the function answered."));
    this.waiting.clear();
  }

  private take({ id, failed = false, value = null, errorCode = 0 }: InvocationResult): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    call?.settle(failed ? { error: cellErrors.get(errorCode) ?? "#VALUE!", message: String(value) } : { value });
  }
}
