import type { DomainId, Stakeholder } from "../indicators/definition";
import type { RatedLine } from "../scorecard/scorecard";
import type { BalanceRule, Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";

const operational: ReadonlySet<DomainId> = new Set<DomainId>(["operations"]);
const people: ReadonlySet<DomainId> = new Set<DomainId>(["leadership-people"]);
const quality: ReadonlySet<DomainId> = new Set<DomainId>(["quality-coaching"]);
const stakeholders: readonly Stakeholder[] = ["customers", "employees", "colleagues", "bosses", "partners", "owners"];

/** Balance check: what the measured indicators that have a weight leave out, together, and where a target does harm or is missing. */
export function findImbalances({ card }: InsightMaterial): Insight[] {
  const lines = card.lines.filter(({ headline, weight }) => headline !== null && weight > 0);
  if (lines.length === 0) return [];
  const all = (holds: (line: RatedLine) => boolean): readonly RatedLine[] | null => (lines.every(holds) ? lines : null);
  const some = (holds: (line: RatedLine) => boolean): readonly RatedLine[] | null => {
    const found = lines.filter(holds);
    return found.length > 0 ? found : null;
  };
  const unserved = stakeholders.filter((one) => !lines.some(({ description }) => description.stakeholders.includes(one)));
  return [
    imbalance("only-operational", all(({ description }) => operational.has(description.domain))),
    imbalance("only-people", all(({ description }) => people.has(description.domain))),
    imbalance("leading-without-lagging", all(({ description }) => description.kind === "leading")),
    imbalance("target-on-activity", some(({ description, bounds }) => description.activity && (bounds?.setBy === "sheet" || bounds?.setBy === "setting"))),
    imbalance("time-above-quality", some((line) => savesTime(line) && lines.some(({ description, weight }) => quality.has(description.domain) && weight < line.weight))),
    imbalance("no-target", some(({ bounds }) => bounds === null)),
    imbalance("nobody-serves", unserved.length > 0 ? [] : null, unserved),
  ].flat();
}

/** Whether an indicator is the better the less time is spent on a case. */
function savesTime({ description: { direction, inputs } }: RatedLine): boolean {
  return direction === "lower-is-better" && inputs.some(({ dataset, columns }) => dataset === "cases" && columns.includes("handle-minutes"));
}

/** Rules whose breach does harm. */
const harmful: ReadonlySet<BalanceRule> = new Set<BalanceRule>(["target-on-activity", "time-above-quality"]);

function imbalance(rule: BalanceRule, lines: readonly RatedLine[] | null, unserved: readonly Stakeholder[] = []): Insight[] {
  if (lines === null) return [];
  return [{
    id: `balance:${rule}`, severity: harmful.has(rule) ? "look" : "know",
    facts: { kind: "balance", rule, titles: lines.map(({ title }) => title), stakeholders: unserved },
    evidence: [], concerns: lines.map(({ description }) => description.id),
  }];
}
