import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { findEngagement } from "../../../src/domain/insights/engagement";
import type { Insight } from "../../../src/domain/insights/insight";
import { readPulse } from "../../../src/domain/programme/feedback/pulse";
import { formatDay, parseDay } from "../../../src/domain/table/serialDay";
import { english } from "../../../src/layout/texts/english";
import { german } from "../../../src/layout/texts/german/german";
import { insightText } from "../../../src/layout/words/insightText";
import { caseMaterial, type CaseRow } from "./caseMaterial";

const asOf = "2026-06-30";
const day = (text: string): number => parseDay(text) ?? Number.NaN;

/** Four cases a day in two quarters, rated 3.5 on average in the first, and so many times as well in the second. */
function cases(factor: number): CaseRow[] {
  return Array.from({ length: 181 * 4 }, (_, index) => {
    const at = day("2026-01-01") + Math.floor(index / 4);
    const score = 3.5 * (at >= day("2026-04-01") ? factor : 1);
    return [formatDay(at), formatDay(at), score * (index % 2 === 0 ? 0.95 : 1.05)];
  });
}

interface Wave {
  readonly on: string;
  readonly persons: number;
  readonly favourable: number;
  readonly item?: string;
}

function pulseOf(waves: readonly Wave[]) {
  const rows = waves.flatMap(({ on, persons, favourable, item = "I am proud of my work" }) => Array.from({ length: persons }, (_, index) => [on, item, index < favourable ? 5 : 1 + (index % 3), "All"]));
  const { "pulse-answers": table } = exampleTables({ "pulse-answers": { columns: ["answered-on", "item", "answer", "team"], rows } });
  return table === undefined ? null : readPulse(table, day(asOf), []);
}

const found = (csat: number, waves: readonly Wave[], team: string | null = null): Insight[] =>
  findEngagement({ ...caseMaterial(["opened", "closed", "csat"], cases(csat), asOf, team), pulse: pulseOf(waves) });
/** Of 100 persons 75 are well disposed in February, so many in May. */
const pulses = (may: number): Wave[] => [{ on: "2026-02-10", persons: 100, favourable: 75 }, { on: "2026-05-10", persons: 100, favourable: may }];

it("fires where people are worse disposed by a fifth while customers are happier by 15 %, as reckoned by hand", () => {
  const [insight, ...none] = found(1.15, pulses(60));
  expect(none).toEqual([]);
  expect(insight).toMatchObject({ id: "engagement:customer-satisfaction:pulse-engagement", severity: "act" });
  expect(insight?.facts).toMatchObject({ gained: { by: expect.closeTo(0.15, 9) }, lost: { by: expect.closeTo(60 / 75 - 1, 9), before: { value: 0.75, n: 100, team: null }, after: { value: 0.6 } } });
  expect(insightText(insight!, "month", english)).toBe(
    "Satisfaction rose by 15 % while Pulse engagement fell by 20 % (all teams together, Apr 2026 – Jun 2026 against Jan 2026 – Mar 2026). Both are beyond chance: the one seems to be paid for by the other.");
  expect(insightText(insight!, "month", german)).toMatch(/^Zufriedenheit stieg um 15 %, zugleich sank Engagement im Puls um 20 %/);
});

it("fires the other way round too", () => {
  expect(found(0.82, pulses(92)).map(({ id }) => id)).toEqual(["engagement:pulse-engagement:customer-satisfaction"]);
});

it.each<[string, number, readonly Wave[]]>([
  ["where both rise", 1.15, pulses(92)],
  ["where both fall", 0.82, pulses(55)],
  ["where one hardly moves", 1.05, pulses(55)],
  ["within chance", 1.15, pulses(67)],
  ["of too few persons", 1.15, [{ on: "2026-02-10", persons: 12, favourable: 11 }, { on: "2026-05-10", persons: 12, favourable: 2 }]],
  ["without a wave in one of the quarters", 1.15, [{ on: "2026-04-10", persons: 100, favourable: 75 }, { on: "2026-06-10", persons: 100, favourable: 40 }]],
  ["of burnout alone", 1.15, pulses(55).map((wave) => ({ ...wave, item: "I feel burned out" }))],
])("says nothing %s", (_, csat, waves) => expect(found(csat, waves)).toEqual([]));

it("takes what one person says to several items for one person's word", () => {
  const items = ["I am proud of my work", "I can learn here", "My work is seen", "I know my goals"].flatMap((item) => pulses(67).map((wave) => ({ ...wave, item })));
  expect(found(1.15, items)).toEqual([]);
});

it("is never of a team, whose people could be known by it", () => expect(found(1.15, pulses(60), "All")).toEqual([]));
