import type { OptionValue, OptionValues } from "../indicators/definition";
import type { Indicator } from "../indicators/indicator";
import { compileMeasure } from "../measure/compile/compileMeasure";
import { missingInputs } from "../measure/missingInputs";
import { columnsAtHand } from "../measure/prepareSources";
import { windowOf } from "../measure/timeline";
import { boundsOf, signOf } from "../scorecard/bounds";
import { ceilingOf } from "../scorecard/ceiling";
import { evaluateRating } from "../scorecard/rating/evaluateRating";
import type { Status } from "../scorecard/result";
import { bandOf, type RatedLine } from "../scorecard/scorecard";
import { evidenceOf } from "./evidenceOf";
import type { DefinitionTried, Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";
import { teamAsked } from "./teamAsked";

/** Settings of an indicator's options that people who know the trade would take instead, all of them with each other. */
const reasonable: Readonly<Record<string, Readonly<Record<string, readonly OptionValue[]>>>> = {
  "decision-velocity": { statistic: ["mean", "median"] },
  "agent-retention": { exits: ["voluntary", "all"], transfers: [false, true] },
  "internal-promotion-rate": { levels: ["leadership", "all"] },
  "customer-effort-score": { topBoxes: ["standard", "top-2", "top-3"] },
  "first-contact-resolution": { repeatWindow: [3, 7, 14, 30], repeatKey: ["customer-topic", "customer"] },
  "revenue-impact": { touchWindow: [30, 60, 90], statistic: ["net", "gross"] },
};

/**
 * Robust verdict: in how many of the reasonable definitions the verdict is the same. Only where the bounds are not the own baseline's,
 * which another definition would move too; about persons, for the whole organisation only.
 */
export function findFragile(material: InsightMaterial): Insight[] {
  return material.card.lines.flatMap((line): Insight[] => {
    const { description, bounds, headline, title } = line;
    const indicator = material.indicators.find(({ id }) => id === description.id);
    const isPersonal = description.peopleData === true && material.card.team !== null;
    if (indicator === undefined || isPersonal || headline === null || headline.value === null || bounds === null || bounds.setBy === "baseline") return [];
    const band = bandOf[headline.status];
    if (band === "none") return [];
    const tried = definitionsOf(line).flatMap((options) => tryDefinition(indicator, options, line, material) ?? []);
    if (tried.length === 0) return [];
    const others = tried.filter(({ status }) => bandOf[status] !== band);
    return [{
      id: `robust:${description.id}`, severity: 2 * others.length > tried.length ? "look" : "know",
      facts: { kind: "robust", title, status: headline.status, holds: tried.length - others.length + 1, of: tried.length + 1, others },
      evidence: [evidenceOf({ ...headline, value: headline.value }, title)], concerns: [description.id],
    }];
  });
}

/** The reasonable definitions but the one in force. */
function definitionsOf({ description, options }: RatedLine): OptionValues[] {
  const choices = Object.entries(reasonable[description.id] ?? {});
  const all = choices.reduce<OptionValues[]>((made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [options]);
  return all.filter((one) => choices.some(([name]) => one[name] !== options[name]));
}

/** The verdict under other options; null where they lack an input, or where there is none. */
function tryDefinition(indicator: Indicator, options: OptionValues, line: RatedLine, { card, tables, sources }: InsightMaterial): DefinitionTried | null {
  const setting = { options, ...columnsAtHand(tables) };
  const { headline, bounds } = line;
  if (headline === null || bounds === null || missingInputs(indicator.needs(setting), tables).length > 0) return null;
  const description = { ...indicator, ...indicator.inForce?.(setting) };
  const window = windowOf(sources.timeline, headline.period, description.rolling);
  const team = teamAsked(card.team, sources);
  if (team === undefined) return null;
  const figure = compileMeasure(indicator.measure(setting), sources).figure(team, window);
  if (figure.value === null || !figure.longEnough || (figure.n !== null && figure.n < indicator.minimum.rate)) return null;
  const { target, gap } = (bounds.setBy === "definition" ? boundsOf(description, null, { sheet: {}, settings: {} }) : null) ?? bounds;
  const interval = figure.interval();
  const status: Status = evaluateRating({
    value: figure.value, low: interval?.low ?? null, high: interval?.high ?? null, target, gap,
    ceiling: ceilingOf(options), direction: signOf(description), state: null, capped: false,
  });
  const changed = Object.entries(indicator.options).filter(([name]) => options[name] !== line.options[name]);
  return bandOf[status] === "none" ? null : { options: changed.map(([name, option]) => ({ option, value: options[name] ?? option.default })), status };
}
