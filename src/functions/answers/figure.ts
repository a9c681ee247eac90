import { rowKey } from "../../domain/history/rowsOf";
import type { Status } from "../../domain/scorecard/result";
import type { ShownIndicatorFigures } from "../../domain/scorecard/shownFigures";
import { isRefusal, notAvailable, type Refusal } from "../answer";
import type { FunctionTexts } from "../texts/englishFunctions";
import { askedPeriod, periodToShow } from "./askedPeriod";
import { askedIndicator, askedTeam, type AskedTeam } from "./question";
import type { Remembered } from "./remembered";

/** What is known of an indicator and team in one period. */
export interface Figure {
  readonly value: number | null;
  readonly status: Status;
}

/** The figure that (indicator, [team], [period]) asks for; without a period, the one that the sheets show. */
export function askedFigure([asked, team, period]: readonly unknown[], remembered: Remembered, texts: FunctionTexts): Figure | Refusal {
  const indicator = askedIndicator(asked, remembered, texts);
  if (isRefusal(indicator)) return indicator;
  const whose = askedTeam(team, remembered, texts);
  if (isRefusal(whose)) return whose;
  const when = askedPeriod(period, remembered, texts);
  if (isRefusal(when)) return when;
  const shown = shownFigure(indicator, whose);
  if (when === null || indicator.period === null) return shown;
  const id = periodToShow(when, indicator.period, texts);
  if (isRefusal(id)) return id;
  return id === indicator.period ? shown : pastFigure(indicator, whose, id, remembered) ?? notAvailable(whyNotKnown(indicator, id, remembered, texts));
}

/** What was last said of an earlier period; null where nothing is remembered. */
function pastFigure({ id }: ShownIndicatorFigures, { team }: Pick<AskedTeam, "team">, period: string, { rows }: Remembered): Figure | null {
  return rows.get(rowKey({ indicator: id, team, period })) ?? null;
}

export function shownFigure({ values, statuses }: ShownIndicatorFigures, { at }: AskedTeam): Figure {
  return { value: values[at] ?? null, status: statuses[at] ?? "not-measured" };
}

function whyNotKnown(indicator: ShownIndicatorFigures, period: string, remembered: Remembered, texts: FunctionTexts): string {
  const isKnownOfAll = pastFigure(indicator, { team: null }, period, remembered) !== null;
  return isKnownOfAll ? texts.notOfTeam(indicator.title, period) : texts.nothingKnown(indicator.title, period);
}
