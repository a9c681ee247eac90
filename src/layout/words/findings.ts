import type { IndicatorLine, Scorecard } from "../../domain/scorecard/scorecard";
import type { Texts } from "../texts";
import { formatNumber } from "./formatNumber";
import { formatDistance, formatValue } from "./formatValue";
import { periodName } from "./formatPeriod";
import { bestNews, weakestFirst } from "./lineOrder";
import { intervalText } from "./rangeText";
import { runLength } from "./trendText";

/** The GOOD line: what went well, with where it came from. */
export function goodText(card: Scorecard, texts: Texts): string {
  const line = bestNews(card.lines);
  if (line === null || line.headline === null || line.headline.value === null) return texts.noGood;
  const { unit, value } = line.headline;
  const from = line.baseline !== null
    ? texts.was(formatValue(line.baseline.value, unit, texts), texts.atBaseline)
    : previousText(line, texts);
  const claim = line.signal === true ? texts.realChange : movement(line, texts) ?? againstTarget(line, texts) ?? texts.holding;
  return `${texts.valueIs(line.title, formatValue(value, unit, texts))}${from === null ? "" : texts.aside(from)}: ${claim}.`;
}

/** The BAD line: the weakest indicator with its range and distance; says so where nothing is off target. */
export function badText(card: Scorecard, texts: Texts): string {
  const [line] = weakestFirst(card.lines);
  if (line === undefined || line.headline === null) return texts.notRated;
  switch (line.headline.status) {
    case "off-target":
    case "watch-or-off-target":
      return `${withRange(line, texts)}, ${parts([againstTarget(line, texts), movement(line, texts)])}.`;
    case "watch":
    case "on-target-or-watch":
      return texts.nearest(`${withRange(line, texts)}, ${againstTarget(line, texts) ?? texts.holding}`);
    default:
      return texts.nothingBad;
  }
}

/** The CHANGED line: how many moved beyond usual variation, and that the rest is noise; `naming` says whether it is to name those that moved. */
export function changedText(card: Scorecard, texts: Texts, naming = true): string {
  const moved = card.lines.filter(({ signal }) => signal === true);
  const stayed = card.lines.filter(({ signal }) => signal === false).length;
  const unclear = card.lines.filter(({ signal, headline }) => signal === null && headline !== null && headline.value !== null).length;
  const names = moved.slice(0, namesShown).map(({ title }) => title).join(", ");
  return `${parts([
    texts.moved(moved.length, !naming ? null : moved.length > namesShown ? `${names} ${texts.andMore(moved.length - namesShown)}` : names),
    stayed > 0 ? texts.stayed(stayed) : null,
    unclear > 0 ? texts.unclear(unclear) : null,
  ])}.`;
}

const namesShown = 3;

/** What a chart of the line shows, as its title: value, place against the target, run and signal. */
export function findingText(line: IndicatorLine, texts: Texts): string {
  const { headline } = line;
  if (headline === null) return `${line.title}: ${texts.noValue["not-measured"]}`;
  if (headline.value === null) return `${line.title}: ${line.reason ?? texts.noValue["no-data"]}`;
  const value = texts.valueIs(line.title, formatValue(headline.value, headline.unit, texts));
  const rest = [againstTarget(line, texts), movement(line, texts), line.signal === true ? texts.realChange : null];
  const said = parts(rest);
  return said === "" ? value : `${value}: ${said}`;
}

function withRange(line: IndicatorLine, texts: Texts): string {
  const { headline } = line;
  if (headline === null || headline.value === null) return line.title;
  const interval = intervalText(headline, texts);
  const range = interval === null ? null : `${interval}${texts.units[headline.unit]}`;
  const n = headline.n === null ? null : texts.onlyN(formatNumber(headline.n, 0, texts));
  const beside = [range, n].filter((part) => part !== null).join(", ");
  return `${texts.valueIs(line.title, formatValue(headline.value, headline.unit, texts))}${beside === "" ? "" : texts.aside(beside)}`;
}

function previousText(line: IndicatorLine, texts: Texts): string | null {
  const { previous } = line;
  return previous === null || previous.value === null
    ? null
    : texts.was(formatValue(previous.value, previous.unit, texts), texts.inPeriod(periodName(previous.period, texts)));
}

function againstTarget(line: IndicatorLine, texts: Texts): string | null {
  const { headline, bounds } = line;
  if (headline === null || headline.value === null || bounds === null) return null;
  const target = formatValue(bounds.target, headline.unit, texts);
  if (formatValue(headline.value, headline.unit, texts) === target) return texts.atTarget(target);
  const distance = formatDistance(headline.value, bounds.target, headline.unit, texts);
  return headline.value > bounds.target ? texts.aboveTarget(distance, target) : texts.belowTarget(distance, target);
}

function movement(line: IndicatorLine, texts: Texts): string | null {
  const { judgement, periods } = line.trend;
  if (judgement === "steady" || periods < 2) return null;
  return judgement === "better" ? texts.improving(runLength(line, texts)) : texts.worsening(runLength(line, texts));
}

function parts(all: readonly (string | null)[]): string {
  return all.filter((part) => part !== null).join("; ");
}
