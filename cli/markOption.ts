import { InvalidArgumentError } from "commander";
import { isMonthId, longestReason, type SaidMark } from "../src/domain/scorecard/markedChange";

const form = /^([^=]+)=([^:]+):(.*)$/;

/** Reads `first-contact-resolution=2026-03:new routing`, `all=…` for every indicator; without a reason the mark is taken back. Throws an `InvalidArgumentError`. */
export function markOption(text: string): SaidMark {
  const [, indicator = "", month = "", reason = ""] = form.exec(text)?.map((part) => part.trim()) ?? [];
  if (indicator === "" || !isMonthId(month)) throw new InvalidArgumentError("Write it as indicator=YYYY-MM:reason, for example first-contact-resolution=2026-03:new routing, or all=2026-03:new routing.");
  if (reason.length > longestReason) throw new InvalidArgumentError(`A reason has at most ${longestReason} characters: it stands in captions.`);
  return { indicator: indicator === "all" ? null : indicator, month, reason: reason === "" ? null : reason };
}

/** What marks say of indicators that the workbook does not have, a sentence each. */
export function markProblems(marks: readonly SaidMark[], indicators: readonly { readonly id: string }[]): string[] {
  const known = indicators.map(({ id }) => id);
  return marks.flatMap(({ indicator }) => (indicator === null || known.includes(indicator) ? [] : [`There is no indicator "${indicator}" to mark a change of: there are ${known.join(", ")}, and all.`]));
}
