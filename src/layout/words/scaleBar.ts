import type { Span } from "../../domain/programme/answers/span";

/** Steps from one end of a scale to the other; odd, so that its middle is one of them. */
const steps = 9;

/** Where a number stands between the ends of a scale, drawn in letters: "|------●--|", or "|------●●●|" where it may only be told so far. Empty for none. */
export function scaleBar(span: Span | null, { low, high }: { readonly low: number; readonly high: number }): string {
  if (span === null) return "";
  const [from, to] = [span.least, span.most].map((value) => Math.round(((value - low) / (high - low)) * (steps - 1))) as [number, number];
  const bar = Array.from({ length: steps }, (_, step) => (step >= from && step <= to ? "●" : "-"));
  return `|${bar.join("")}|`;
}
