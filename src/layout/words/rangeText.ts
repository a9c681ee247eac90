import { bandOf } from "../../domain/scorecard/scorecard";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { IndicatorResult } from "../../domain/scorecard/result";
import type { Texts } from "../texts";
import { formatBare } from "./formatValue";
import { formatNumber } from "./formatNumber";

/** What stands beside a value: its 95 % interval and n ("63–69, n 1,204"), or in a few words why there is no value. */
export function rangeText(line: IndicatorLine, texts: Texts): string {
  const { headline } = line;
  if (headline === null) return texts.noValue["not-measured"];
  if (headline.value === null) return noValueText(headline, texts);
  const n = headline.n === null ? null : formatNumber(headline.n, 0, texts);
  const interval = intervalText(headline, texts);
  if (interval === null) return n === null ? "" : texts.onlyN(n);
  return n === null ? interval : texts.rangeAndN(interval, n);
}

/** The interval without its unit ("63–69"); null where there is none. */
export function intervalText({ low, high, unit }: IndicatorResult, texts: Texts): string | null {
  return low === null || high === null ? null : texts.span(formatBare(low, unit, texts), formatBare(high, unit, texts));
}

function noValueText({ status }: IndicatorResult, texts: Texts): string {
  if (status === "not-measured") return texts.notByTeam;
  return bandOf[status] === "none" && status in texts.noValue
    ? texts.noValue[status as keyof typeof texts.noValue]
    : texts.noValue["no-data"];
}
