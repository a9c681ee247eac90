import type { DomainId } from "../../indicators/definition";
import { nameKey } from "../../measure/words";
import type { RatedScorecard } from "../../scorecard/scorecard";
import { addMonths } from "../../scorecard/periods";
import type { Table, Tables } from "../../table/table";
import { numberIn, rowsOf, textIn } from "../rowReaders";
import { domainMovement, type DomainMovement, type DomainVerdict } from "./domainMovement";
import { expectationOf, type Expectation } from "./expectation";

/** The four domains in the order of the decisions' columns. */
export const ledgerDomains = ["operations", "quality-coaching", "leadership-people", "customer-experience"] as const satisfies readonly DomainId[];

const monthsBack = 12;

/**
 * What became of what was said: `true` as said, `unseen` where it was to move and did not, `otherwise` where it moved another way, `mixed`,
 * and `open` where it cannot be told, or not yet.
 */
export type Outcome = "true" | "unseen" | "otherwise" | "mixed" | "open";

/** One domain of a decision; `said` is null where nobody said what it does to it. */
export interface LedgerEntry {
  readonly said: string | null;
  readonly expectation: Expectation | null;
  readonly seen: DomainMovement;
  /** null where nothing was said. */
  readonly outcome: Outcome | null;
}

/** A decision of the last twelve months that says what it should do to at least one domain. Nobody who decided is named. */
export interface LedgerRow {
  readonly id: string;
  readonly class: string | null;
  readonly level: string | null;
  /** Serial day on which it was resolved. */
  readonly decided: number;
  readonly entries: Readonly<Record<DomainId, LedgerEntry>>;
  /** Impact stories that name it. */
  readonly stories: number;
}

export interface Ledger {
  /** The latest first. */
  readonly rows: readonly LedgerRow[];
  /** Decisions of the last twelve months, those that say nothing among them. */
  readonly decided: number;
  /** Whether the table has a column for the effect on any domain. */
  readonly asks: boolean;
}

/** Reads the decisions that were resolved in the twelve months up to the scorecard's data; null without a table of them. */
export function readLedger({ decisions, "impact-stories": stories }: Tables, card: Pick<RatedScorecard, "lines" | "asOf">): Ledger | null {
  if (decisions === undefined) return null;
  const told = storiesByDecision(stories);
  const movements = new Map<string, DomainMovement>();
  const seen = (domain: DomainId, day: number): DomainMovement => {
    const key = `${domain} ${day}`;
    const known = movements.get(key) ?? domainMovement(card, domain, day);
    movements.set(key, known);
    return known;
  };
  const from = addMonths(card.asOf, -monthsBack) + 1;
  const recent = rowsOf(decisions, (own) => {
    const [id, kind, level, resolved] = [textIn(own, "decision-id"), textIn(own, "class"), textIn(own, "level"), numberIn(own, "resolved")];
    const effects = ledgerDomains.map((domain) => [domain, textIn(own, `effect-${domain}`)] as const);
    return (row) => {
      const [name, on] = [id(row), resolved(row)];
      if (name === null || on === null || on < from || on >= card.asOf + 1) return null;
      return { id: name, class: kind(row), level: level(row), decided: Math.floor(on), effects: effects.map(([domain, said]) => [domain, said(row)?.trim() || null] as const) };
    };
  });
  const rows = recent.filter(({ effects }) => effects.some(([, said]) => said !== null)).map(({ effects, ...decision }): LedgerRow => ({
    ...decision,
    entries: Object.fromEntries(effects.map(([domain, said]) => [domain, entryOf(said, seen(domain, decision.decided))])) as Record<DomainId, LedgerEntry>,
    stories: told.get(nameKey(decision.id)) ?? 0,
  }));
  return {
    rows: rows.sort((a, b) => b.decided - a.decided || (a.id < b.id ? -1 : 1)), decided: recent.length,
    asks: ledgerDomains.some((domain) => decisions.columns[`effect-${domain}`] !== undefined),
  };
}

function entryOf(said: string | null, seen: DomainMovement): LedgerEntry {
  const expectation = expectationOf(said);
  return { said, expectation, seen, outcome: expectation === null ? null : outcomeOf(expectation, seen.verdict) };
}

function outcomeOf(expectation: Expectation, verdict: DomainVerdict): Outcome {
  if (expectation === "said" || verdict === "too-early" || verdict === "untold") return "open";
  if (verdict === "mixed") return "mixed";
  const expected: DomainVerdict = expectation === "none" ? "usual" : expectation;
  if (verdict === expected) return "true";
  return verdict === "usual" ? "unseen" : "otherwise";
}

function storiesByDecision(stories: Table | undefined): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const id of rowsOf(stories, (own) => textIn(own, "decision-id"))) told.set(nameKey(id), (told.get(nameKey(id)) ?? 0) + 1);
  return told;
}

/** How many decisions say what of how many domains, and how much of that came true. */
export interface LedgerCounts {
  /** Decisions that say something of a domain, and those of them that do of all four. */
  readonly stating: number;
  readonly complete: number;
  /** Statements that could be judged, and those that came true. */
  readonly judged: number;
  readonly cameTrue: number;
  /** Decisions among the stating ones that leave a domain out. */
  readonly blank: Readonly<Record<DomainId, number>>;
}

export function countLedger({ rows }: Ledger): LedgerCounts {
  const entries = rows.map((row) => ledgerDomains.map((domain) => row.entries[domain]));
  const outcomes = entries.flat().flatMap(({ outcome }) => (outcome === null || outcome === "open" ? [] : [outcome]));
  return {
    stating: rows.length, complete: entries.filter((own) => own.every(({ said }) => said !== null)).length,
    judged: outcomes.length, cameTrue: outcomes.filter((outcome) => outcome === "true").length,
    blank: Object.fromEntries(ledgerDomains.map((domain) => [domain, rows.filter(({ entries: own }) => own[domain].said === null).length])) as Record<DomainId, number>,
  };
}
