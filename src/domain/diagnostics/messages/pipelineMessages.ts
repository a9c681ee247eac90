import { count, listed } from "./wording";

/** Lists that managers keep of the leadership pipeline. */
export const pipelineMessages = {
  noneOfChoices: (header: string, rows: number, choices: readonly string[]) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} none of ${listed(choices)}. Choose one of them from the cell's list.`,
} as const;
