import type { EventNumber } from "./eventRegistrations";
import type { Author } from "./modelChange";

/** An event of Excel's for one kind of handlers and one target. */
export interface EventMessage {
  readonly event: EventNumber;
  /** Id of a sheet or a table, or `wholeWorkbook`. */
  readonly target: string;
  readonly author: Author;
  readonly detail: object;
}

const eventCategory = 65_536;

/** As an entry of a message to the library. */
export function eventEntry({ event, target, author, detail }: EventMessage, index: number): readonly unknown[] {
  return [eventCategory, event, target, JSON.stringify(detail), index, author === "second-author"];
}

export function sourceOf(author: Author): "Local" | "Remote" {
  return author === "second-author" ? "Remote" : "Local";
}
