import type { Fault } from "./fault";

/** The faults that are on order. */
export class FaultPlan {
  private readonly faults: Fault[] = [];

  order(...faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  /** Cancels everything that is still on order. */
  clear(): void {
    this.faults.length = 0;
  }

  /** What happens at a request, in the order of the orders. */
  at(request: number): readonly Fault[] {
    return this.faults.filter((fault) => {
      switch (fault.kind) {
        case "lose-session": return request >= fault.request;
        case "edit-mode": return request >= fault.request && request < fault.request + fault.requests;
        default: return request === fault.request;
      }
    });
  }
}
