import { keepPublications, mostPublications, mostPublishedValues, publicationNumber } from "../../../src/domain/history/keepPublications";
import type { Publication, PublishedValue } from "../../../src/domain/history/publication";

const value: PublishedValue = { indicator: "innovation", team: null, period: "2026-01", value: 1, n: 10, left: 0, status: "on-target", fingerprint: "a" };
const publication = (period: string, { team = null, values = 1, on = 0 }: { readonly team?: string | null; readonly values?: number; readonly on?: number } = {}): Publication => ({
  period, team, by: "", on, asOf: 0, score: null, counts: { onTarget: 0, watch: 0, offTarget: 0, noVerdict: 1 }, values: new Array<PublishedValue>(values).fill(value),
});
const month = (index: number): string => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
const saidOf = (publications: readonly Publication[]): string[] => publications.map((one, index) => `${publicationNumber(publications, index)} ${one.period}${one.team === null ? "" : ` ${one.team}`}`);

test("leaves what is within bounds as it is", () => {
  const all = Array.from({ length: mostPublications }, (_, index) => publication(month(index)));
  expect(keepPublications(all)).toBe(all);
});

test("keeps the first and the last two of a period and team, by their numbers, also when others follow", () => {
  const again = [1, 2, 3, 4, 5].map((on) => publication("2026-01", { on }));
  const kept = keepPublications([...again, publication("2026-01", { team: "Billing" })]);
  expect(saidOf(kept)).toEqual(["1 2026-01", "4 2026-01", "5 2026-01", "6 2026-01 Billing"]);
  expect(saidOf(keepPublications([...kept, publication("2026-02")]))).toEqual([...saidOf(kept), "7 2026-02"]);
});

test("lets those go first that another of their period followed, then the oldest periods", () => {
  const all = [...Array.from({ length: mostPublications + 1 }, (_, index) => publication(month(index))), publication(month(5)), publication(month(5))];
  const kept = keepPublications(all);
  expect(kept).toHaveLength(mostPublications);
  expect(saidOf(kept).slice(0, 2)).toEqual(["2 2000-02", "3 2000-03"]);
  expect(saidOf(kept).filter((said) => said.endsWith(month(5)))).toEqual([`${mostPublications + 3} ${month(5)}`]);
});

test("never loses the latest publication of a period of which another one stays", () => {
  const all = Array.from({ length: 300 }, (_, index) => publication(month((index * 7) % 50), { on: index, values: (index % 5) * 60 }));
  let kept: readonly Publication[] = [];
  for (const one of all) {
    kept = keepPublications([...kept, one]);
    expect(kept.length).toBeLessThanOrEqual(mostPublications);
    expect(kept.reduce((sum, { values }) => sum + values.length, 0)).toBeLessThanOrEqual(mostPublishedValues);
    expect(kept.at(-1)).toMatchObject({ on: one.on });
  }
  for (const { period } of kept) {
    const latest = Math.max(...all.filter((one) => one.period === period).map(({ on }) => on));
    expect(kept.some((one) => one.period === period && one.on === latest)).toBe(true);
  }
});

test("keeps the one that was just published, however much it holds", () => {
  expect(keepPublications([publication("2026-01"), publication("2026-02", { values: mostPublishedValues + 1 })]).map(({ period }) => period)).toEqual(["2026-02"]);
});
