import type { Evidence, Insight, InsightFacts } from "../../domain/insights/insight";
import type { Unit } from "../../domain/scorecard/result";
import type { Granularity } from "../../domain/scorecard/period";
import type { Texts } from "../texts";
import { exactChange, exactValue } from "./exactValue";
import { formatNumber } from "./formatNumber";
import { periodLabel } from "./formatPeriod";
import { mixBasisText } from "./mixBasisText";
import { settingText } from "./settingText";

/** Definitions that are named where a verdict does not hold. */
const namedDefinitions = 3;
/** Decisions that are named. */
const namedDecisions = 5;
const countedInRows: ReadonlySet<Unit> = new Set<Unit>(["percent", "count", "per-agent-month"]);

/** What was found, in a sentence or two. @param granularity of the scorecard's periods. */
export function insightText({ facts }: Insight, granularity: Granularity, texts: Texts): string {
  const { insights, phrase } = texts;
  switch (facts.kind) {
    case "ripple":
    case "trade": {
      const { efficiency, outcome, team } = facts;
      const when = insights.compared(span(efficiency.after, texts), span(efficiency.before, texts));
      const said = insights[facts.kind](phrase(efficiency.title), relative(efficiency.by, texts), phrase(outcome.title), relative(outcome.by, texts), whereText(team, texts), when);
      return facts.kind === "ripple" && facts.caps ? said + insights.caps(phrase(outcome.title)) : said;
    }
    case "engagement": {
      const { gained, lost } = facts;
      const when = insights.compared(span(gained.after, texts), span(gained.before, texts));
      return insights.engagement(phrase(gained.title), relative(gained.by, texts), phrase(lost.title), relative(lost.by, texts), insights.organisation, when);
    }
    case "signal": {
      const { title, way, better, points, lower, upper, value, unit } = facts;
      const exact = (number: number): string => exactValue(number, unit, texts);
      return way === "run" ? insights.run(phrase(title), points, better) : insights.outside(phrase(title), exact(value), exact(lower), exact(upper), better);
    }
    case "leading":
      return insights.leading(
        phrase(facts.leading), phrase(facts.lagging), texts.periodNoun[granularity](facts.lag), facts.correlation > 0,
        formatNumber(facts.correlation, 2, texts), chanceText(facts.chance, texts), facts.tested,
      );
    case "no-leading": return insights.noLeading(facts.tested, facts.periods, chanceText(facts.smallestChance, texts));
    case "dots": return dotsText(facts, texts);
    case "dots-blank":
      return insights.dotsBlank(facts.stating, facts.complete, facts.blank.map(({ domain, decisions }) => insights.dotsOf(texts.impact.domains[domain], decisions)).join(", "));
    case "leading-refused": return insights.leadingRefused(facts.periods, facts.needed);
    case "mix": {
      const { unit, change, mix, performance, against } = facts;
      const shown = (number: number): string => exactChange(number, unit, texts) ?? insights.nothing;
      const said = insights.mix(phrase(facts.title), shown(change), shown(mix), shown(performance));
      return against ? insights.against(said) : said;
    }
    case "team-mix": {
      const { title, team, unit, raw, overall, atMix, basis, verdict } = facts;
      const exact = (number: number): string => exactValue(number, unit, texts);
      const said = insights.teamMix(phrase(title), team, exact(raw), exact(overall), mixBasisText(basis, texts), exact(atMix));
      return verdict === null ? said : said + insights.teamMixVerdict(texts.verdicts[verdict.atMix], texts.verdicts[verdict.raw]);
    }
    case "robust": return robustText(facts, texts);
    case "balance":
      return insights.balance[facts.rule](facts.titles.map(phrase).join(", "), facts.stakeholders.map((one) => insights.stakeholders[one]).join(", "));
    case "distance": {
      const { title, unit, amount, digits, more, target } = facts;
      const goal = exactValue(target, unit, texts);
      return countedInRows.has(unit)
        ? insights.distanceRows(phrase(title), formatNumber(amount, 0, texts), more, goal)
        : insights.distanceUnits(phrase(title), formatNumber(amount, digits, texts) + texts.units[unit], more, goal);
    }
    case "forecast": {
      const whole = (number: number): string => formatNumber(number, 0, texts);
      const expected = facts.expected.map(({ period, value, low, high }) => insights.expected(periodLabel(period, texts), whole(value), whole(low), whole(high))).join(", ");
      return insights.forecast(phrase(facts.title), whereText(facts.team, texts), expected, relative(facts.error, texts), relative(facts.naiveError, texts), facts.tries);
    }
    case "forecast-refused": return insights.forecastRefused(phrase(facts.title), facts.months, facts.needed);
    case "staffing": return staffingText(facts, texts);
    case "knowledge-gap": {
      const { topic, team, cases, resolved, withArticle } = facts;
      return insights.knowledgeGap(
        topic, whereText(team, texts), span(facts, texts), formatNumber(cases, 0, texts),
        relative(resolved.own, texts), relative(resolved.overall, texts), relative(withArticle.own, texts), relative(withArticle.overall, texts),
      );
    }
  }
  return facts satisfies never;
}

/** The figures behind it, a line each. */
export function evidenceText({ evidence }: Insight, texts: Texts): string {
  return evidence.map((one) => evidenceLine(one, texts)).join("\n");
}

/** A figure with its periods, interval and n: "Handle time of Billing, Aug 2026 – Oct 2026: 11.2 min (10.9–11.5, n 300)". */
export function evidenceLine(one: Evidence, texts: Texts): string {
  const { insights } = texts;
  const { low, high, n, unit, value, team, title } = one;
  const exact = (number: number): string => exactValue(number, unit, texts);
  const beside = [...(low === null || high === null ? [] : [insights.span(exact(low), exact(high))]), ...(n === null ? [] : [insights.n(formatNumber(n, 0, texts))])];
  return insights.evidence(texts.phrase(title), team === null ? "" : insights.of(team), span(one, texts), exact(value), insights.beside(beside));
}

/** "all teams together", or the team. */
function whereText(team: string | null, { insights }: Texts): string {
  return team ?? insights.organisation;
}

/** A relative change without its sign: "12 %". */
function relative(by: number, texts: Texts): string {
  return texts.insights.percent(formatNumber(Math.abs(by) * 100, 0, texts));
}

/** The same in as few words as a line of the Scorecard has room for; null of what has no place there. */
export function shortInsight({ facts }: Insight, texts: Texts): string | null {
  const { insights, phrase } = texts;
  if (facts.kind === "mix") return facts.against ? insights.inChanged(phrase(facts.title)) : null;
  if (facts.kind !== "ripple" && facts.kind !== "trade") return null;
  const { efficiency, outcome, team } = facts;
  return insights[facts.kind === "ripple" ? "inBad" : "inGood"](
    phrase(efficiency.title), relative(efficiency.by, texts), phrase(outcome.title), relative(outcome.by, texts), whereText(team, texts));
}

function robustText({ title, status, holds, of, others }: Extract<InsightFacts, { kind: "robust" }>, texts: Texts): string {
  const { insights, verdicts, phrase } = texts;
  const said = others.slice(0, namedDefinitions).map(({ options, status: other }) =>
    insights.otherwise(options.map(({ option, value }) => insights.option(phrase(option.title), settingText(option, value, texts))).join(", "), verdicts[other]));
  return insights.robust(phrase(title), verdicts[status], holds, of) + (said.length === 0 ? "" : insights.others(said.join("; "), others.length - said.length));
}

function dotsText({ domain, decisions, titles }: Extract<InsightFacts, { kind: "dots" }>, texts: Texts): string {
  const { insights, impact, phrase } = texts;
  return insights.dots(decisions.slice(0, namedDecisions).join(", "), Math.max(0, decisions.length - namedDecisions), impact.domains[domain], titles.map(phrase).join(", "));
}

function staffingText({ team, when, month, contacts, handleMinutes, agents, rostered, goals }: Extract<InsightFacts, { kind: "staffing" }>, texts: Texts): string {
  const { insights } = texts;
  const clock = (hours: number): string => `${String(hours).padStart(2, "0")}:00`;
  const hour = when === null ? insights.usualHour : insights.busiestHour(when.weekday, insights.span(clock(when.hour), clock(when.hour + 1)));
  return insights.staffing(hour, whereText(team, texts), periodLabel(month, texts), formatNumber(contacts, 0, texts), formatNumber(handleMinutes, 1, texts))
    + insights.agents(agents, relative(goals.answeredShare, texts), goals.answerSeconds)
    + (goals.highestOccupancy < 1 ? insights.occupancy(relative(goals.highestOccupancy, texts)) : "") + insights.rostered(relative(goals.timeAway, texts), rostered);
}

function span({ from, to }: Pick<Evidence, "from" | "to">, texts: Texts): string {
  const first = periodLabel(from, texts);
  return from.id === to.id ? first : texts.insights.span(first, periodLabel(to, texts));
}

function chanceText(chance: number, texts: Texts): string {
  return texts.insights.percent(formatNumber(chance * 100, 1, texts));
}
