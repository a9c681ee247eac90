/** What a cell can show of an answer. */
export type AnswerCell = number | string | Refusal;

/** An error as a cell shows it, with what is to be read on it: `#N/A` where nothing is known, `#VALUE!` where nobody can know what was asked. */
export interface Refusal {
  readonly error: "#N/A" | "#VALUE!";
  readonly message: string;
}

/** What a function answers: one cell, or rows of cells. */
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

export function notAvailable(message: string): Refusal {
  return { error: "#N/A", message };
}

export function wrongValue(message: string): Refusal {
  return { error: "#VALUE!", message };
}

export function isRefusal(part: unknown): part is Refusal {
  return typeof part === "object" && part !== null && "error" in part;
}
