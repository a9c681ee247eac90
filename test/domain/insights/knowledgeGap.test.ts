import { findKnowledgeGaps } from "../../../src/domain/insights/knowledgeGap";
import { formatDay, serialDay } from "../../../src/domain/table/serialDay";
import { english } from "../../../src/layout/texts/english";
import { insightText } from "../../../src/layout/words/insightText";
import { caseMaterial, type CaseRow } from "./caseMaterial";

const columns = ["case-id", "opened", "closed", "topic", "transfers", "reopens", "article", "team"];
/** Cases of a topic from 1 July to 30 September 2026, older than the window for repeats, of which some were transferred and some have an article. */
function topic(name: string, count: number, transferred: number, articles: number, team = "Care"): CaseRow[] {
  return Array.from({ length: count }, (_, index) => {
    const day = formatDay(serialDay(2026, 7, 1 + (index % 92)));
    return [`${name}${team}${index}`, day, day, name, index < transferred ? 1 : 0, 0, index < articles ? "KB1" : null, team];
  });
}
const fine = [...topic("login", 200, 40, 120), ...topic("invoice", 200, 40, 120), ...topic("delivery", 20, 18, 0)];
const gaps = (rows: readonly CaseRow[], team: string | null = null) => findKnowledgeGaps(caseMaterial(columns, rows, "2026-10-31", team)).map(({ facts }) => (facts.kind === "knowledge-gap" ? facts : null));

it("names a topic with many cases, few solved at once and few articles, beside all topics", () => {
  const rows = [...fine, ...topic("roaming", 180, 108, 18)];
  const found = findKnowledgeGaps(caseMaterial(columns, rows, "2026-10-31"));
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([["knowledge-gap:roaming", "look"]]);
  const [facts] = gaps(rows);
  // 600 cases: 40 + 40 + 18 + 108 transferred, 120 + 120 + 0 + 18 with an article.
  expect(facts).toMatchObject({ topic: "roaming", cases: 180, resolved: { own: 72 / 180, overall: 394 / 600 }, withArticle: { own: 18 / 180, overall: 258 / 600 } });
  expect(insightText(found[0]!, "month", english)).toBe(
    "roaming: 180 cases (all teams together, Jul 2026 – Sep 2026), 40 % resolved at first contact where all topics have 66 %, 10 % with an article where all have 43 %. An article may be missing.");
});

it.each<[string, CaseRow[]]>([
  ["a topic that is solved as often as all", topic("roaming", 180, 40, 18)],
  ["a topic with as many articles as all", topic("roaming", 180, 108, 100)],
  ["a topic with fewer cases than the mean one", topic("roaming", 100, 90, 5)],
])("leaves %s alone", (_, rows) => expect(gaps([...fine, ...rows])).toEqual([]));

it("looks at the cases of the team that the scorecard is of", () => {
  const rows = [...fine, ...topic("roaming", 90, 54, 9), ...topic("roaming", 90, 10, 60, "Apps"), ...topic("login", 100, 20, 60, "Apps")];
  expect(gaps(rows, "Apps")).toEqual([]);
  expect(gaps(rows, "Care").map((facts) => facts?.cases)).toEqual([]);
});

it("is not looked for without topics or articles", () => {
  expect(findKnowledgeGaps(caseMaterial(columns.map((name) => (name === "article" ? "customer" : name)), fine, "2026-10-31"))).toEqual([]);
});
