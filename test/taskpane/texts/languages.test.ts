import type { Texts } from "../../../src/layout/texts";
import type { PaneTexts } from "../../../src/taskpane/texts/english";
import { loadPaneTexts } from "../../../src/taskpane/texts/loadPaneTexts";

let english: PaneTexts;
let german: PaneTexts;
beforeAll(async () => {
  [english, german] = await Promise.all([loadPaneTexts("en", "en-GB"), loadPaneTexts("de", "de-DE")]);
});

/** Words of another floor, and what is no word. */
const notWalked = new Set(["formats", "sheets", "phrase", "language"]);

type Leaf = readonly [path: string, english: unknown, german: unknown];

/** Every text and every function that makes one, with its place, in both languages. */
function leaves(one: unknown, other: unknown, path: string): Leaf[] {
  if (typeof one !== "object" || one === null) return [[path, one, other]];
  return Object.entries(one).flatMap(([key, value]) => (path === "" && notWalked.has(key) ? [] : leaves(value, (other as Record<string, unknown>)[key], `${path}${path === "" ? "" : "."}${key}`)));
}

const all = (): Leaf[] => leaves(english, german, "");

/** What functions can be handed: what stands in the text tells which of it. */
const kinds = [(at: number) => 31 + at, (at: number) => `«${at}»`, (at: number) => [`«${at}»`], () => true];

/** Every way to hand a function so many things. */
function ways(count: number): unknown[][] {
  return Array.from({ length: kinds.length ** count }, (_, way) => Array.from({ length: count }, (__, at) => kinds[Math.floor(way / kinds.length ** at) % kinds.length]?.(at)));
}

/** What of what was handed in stands in the text; null where the function cannot be handed that. */
function marksIn(write: unknown, handed: readonly unknown[]): string | null {
  try {
    const text: unknown = (write as (...args: readonly unknown[]) => unknown)(...handed);
    if (typeof text !== "string" || /undefined|NaN|null|\[object/.test(text)) return null;
    return [...new Set(text.match(/«\d»|3[1-4]/g))].sort().join(" ");
  } catch {
    return null;
  }
}

it("says in German what it says in English, each text with the same things put into it", () => {
  const different = all().flatMap(([path, one, other]) => {
    if (typeof one !== "function") return typeof other === typeof one ? [] : [path];
    const count = Math.max(one.length, (other as { readonly length: number }).length);
    return ways(count).some((handed) => {
      const marks = marksIn(one, handed);
      return marks !== null && marks !== marksIn(other, handed);
    }) ? [path] : [];
  });
  expect(different).toEqual([]);
});

/** One word in both languages. */
const shared = [
  "Scorecard", "Plan", "Team", "Status", "Trend", "English", "Deutsch", "", "JSON",
];

it("leaves no text in English", () => {
  const same = all().filter(([, one, other]) => typeof one === "string" && one === other && !shared.includes(one)).map(([path, text]) => `${path}: ${String(text)}`);
  expect(same).toEqual([]);
});

it("sets German texts as German is set", () => {
  const texts = all().flatMap(([path, , other]) => (typeof other === "string" && !/[{"]\s*"|\{ "|"Ctrl/.test(other) ? [`${path}: ${other}`] : []));
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /"|'|“[^”]*”|\.\.\.| - |[a-zäöü] !|\bihr[e]?[rnms]? (?:Tabelle|Arbeitsmappe)/.test(text.slice(text.indexOf(":") + 1).replaceAll(/„[^“]*“/g, "")))).toEqual([]);
});

describe("numbers", () => {
  const value = 1_234_567.5;

  it.each<[Parameters<typeof loadPaneTexts>[0], string, string]>([
    ["en", "en-US", "1,234,567.5"], ["en", "en-IN", "12,34,567.5"], ["en", "de-DE", "1,234,567.5"], ["de", "de-DE", "1.234.567,5"], ["de", "en-US", "1.234.567,5"],
    ["de", "xx-nowhere-at-all", "1.234.567,5"], ["de", "", "1.234.567,5"],
  ])("of a pane in %s, of a workbook from %s, are written so", async (language, locale, written) => {
    const { formats, sheets } = await loadPaneTexts(language, locale);
    expect(formats.decimals(value, 1)).toBe(written);
    const marks: Pick<Texts, "decimalMark" | "thousandsMark"> = sheets;
    expect(written).toMatch(new RegExp(`^1[\\d${marks.thousandsMark}]+${marks.thousandsMark}567[${marks.decimalMark}]5$`));
  });
});

describe("the plan in German", () => {
  it.each<[Parameters<PaneTexts["plan"]["timing"]>[0], string]>([
    [{ kind: "overdue", days: 1 }, "seit 1 Tag überfällig"], [{ kind: "overdue", days: 3 }, "seit 3 Tagen überfällig"],
    [{ kind: "due", days: 0 }, "heute fällig"], [{ kind: "due", days: 2 }, "fällig in 2 Tagen"], [{ kind: "no-due" }, "kein Termin"],
  ])("says of %p: %s", (timing, said) => expect(german.plan.timing(timing)).toBe(said));

  it("says what keeps a phase open", () => {
    const gate = { verdict: "open", open: 2, bare: 1, undated: 0, day: null, late: 3 } as unknown as Parameters<PaneTexts["plan"]["gate"]>[0];
    expect(german.plan.gate(gate)).toBe("Prüfung, 3 Tage im Verzug: 2 offen, 1 erledigt ohne Nachweis");
    expect(english.plan.gate(gate)).toBe("Gate, 3 days late: 2 open, 1 done without evidence");
  });
});
