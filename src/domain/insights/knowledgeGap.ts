import { textOf } from "../measure/columns";
import { RowClasses } from "../measure/rowClasses";
import type { Sources } from "../measure/sources";
import { windowOf } from "../measure/timeline";
import { wilson } from "../scorecard/interval/wilson";
import { addMonths, periodOf } from "../scorecard/periods";
import type { Figure } from "./figure";
import type { Insight, Share } from "./insight";
import type { CaseMaterial } from "./insightMaterial";
import { teamAsked } from "./teamAsked";

const months = 3;
/** Cases of a topic below which nothing is concluded. */
const fewest = 30;
/** Topics that are told of, those with most cases. */
const told = 5;

/**
 * Knowledge gaps: topics with at least as many cases as the mean topic, of which fewer are resolved at first contact and fewer come with an
 * article than of all cases, both beyond chance, in the last three whole months.
 */
export function findKnowledgeGaps({ card: { team }, figure, sources }: CaseMaterial): Insight[] {
  const resolution = figure("first-contact-resolution");
  const index = teamAsked(team, sources);
  const last = resolution?.periods.at(-1);
  if (resolution === null || last === undefined || index === undefined || !sources.has("cases", "topic") || !sources.has("cases", "article")) return [];
  const start = addMonths(last.end, -months);
  const [from, to] = [periodOf(start, "month"), periodOf(last.end - 1, "month")];
  const { topics, all } = countTopics(resolution, index, { start, end: last.end }, sources);
  const mean = all.cases / topics.size;
  const isLow = (counted: number, cases: number, overall: number): boolean => (wilson(counted, cases)?.high ?? 1) < overall / all.cases;
  return [...topics]
    .filter(([, { cases, resolved, withArticle }]) => cases >= Math.max(fewest, mean) && isLow(resolved, cases, all.resolved) && isLow(withArticle, cases, all.withArticle))
    .sort(([, one], [, other]) => other.cases - one.cases)
    .slice(0, told)
    .map(([topic, { cases, resolved, withArticle }]): Insight => ({
      id: `knowledge-gap:${topic.toLowerCase()}`, severity: "look", evidence: [], concerns: [resolution.id],
      facts: { kind: "knowledge-gap", topic, team, from, to, cases, resolved: share(resolved, all.resolved, cases, all.cases), withArticle: share(withArticle, all.withArticle, cases, all.cases) },
    }));
}

interface TopicCount {
  cases: number;
  resolved: number;
  withArticle: number;
}

function share(counted: number, overall: number, cases: number, all: number): Share {
  return { own: counted / cases, overall: overall / all };
}

/** Counts the eligible cases of each topic; those without a topic count among all of them only. */
function countTopics({ measure }: Figure, team: number | null, days: { readonly start: number; readonly end: number }, sources: Sources): { readonly topics: ReadonlyMap<string, TopicCount>; readonly all: TopicCount } {
  const topics = new Map<string, TopicCount>();
  const all: TopicCount = { cases: 0, resolved: 0, withArticle: 0 };
  const table = sources.table("cases");
  const topic = textOf(table, "topic");
  if (measure.kind !== "share" || topic === null) return { topics, all };
  const article = textOf(table, "article");
  const window = windowOf(sources.timeline, days, null);
  const classes = new RowClasses(sources, measure.rows, measure.counted);
  for (let row = 0; row < table.rowCount; row++) {
    if (!classes.isEligible(row) || !classes.within(row, team, window)) continue;
    const name = topic.values[topic.codes[row] as number];
    const of = name === undefined ? [all] : [all, topics.get(name) ?? newTopic(topics, name)];
    for (const one of of) {
      one.cases++;
      if (classes.classes[row] === classes.counted) one.resolved++;
      if ((article?.codes[row] ?? -1) >= 0) one.withArticle++;
    }
  }
  return { topics, all };
}

function newTopic(topics: Map<string, TopicCount>, name: string): TopicCount {
  const topic = { cases: 0, resolved: 0, withArticle: 0 };
  topics.set(name, topic);
  return topic;
}
