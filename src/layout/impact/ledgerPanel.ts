import { nameKey } from "../../domain/measure/words";
import { ledgerDomains, type Ledger, type LedgerEntry, type LedgerRow } from "../../domain/programme/impact/ledger";
import type { Panel } from "../panels/panel";
import type { Texts } from "../texts";
import { impactCells } from "./cells";
import { impactTableIds, ledgerRoom } from "./geometry";

/** Decisions over the four domains: what was said they would do, and what was seen since. */
export function ledgerPanel(ledger: Ledger | null, texts: Texts, dayOffset: number): Panel {
  const { impact } = texts;
  const words = impact.columns.ledger;
  const rows = ledger?.rows ?? [];
  return {
    id: impactTableIds.ledger, label: impact.rails.ledger,
    hint: ledger === null ? impact.noDecisions : rows.length > 0 ? impact.ledgerHint : ledger.asks ? impact.nothingSaid(ledger.decided) : impact.noColumns(ledger.decided),
    columns: [
      { header: words.decision }, { header: words.decided, format: impactCells.day }, ...ledgerDomains.map((domain) => ({ header: impact.domains[domain] })),
      { header: words.came }, { header: words.stories, format: impactCells.count }, { header: words.note, owner: "user" },
    ],
    rows: rows.map((row, index) => ({
      key: keyOf(row, rows, index),
      cells: [decisionText(row, texts), row.decided - dayOffset, ...ledgerDomains.map((domain) => entryText(row.entries[domain], texts)), cameText(row, texts), row.stories, null],
    })),
    room: ledgerRoom, gone: impact.gone,
  };
}

/** Numbers of decisions are alone, as a rule. */
function keyOf({ id }: LedgerRow, rows: readonly LedgerRow[], index: number): string {
  const before = rows.slice(0, index).filter((one) => nameKey(one.id) === nameKey(id)).length;
  return before === 0 ? `decision ${nameKey(id)}` : `decision ${nameKey(id)} ${before + 1}`;
}

/** Words of the user's stand in quotation marks, by which an executive copy knows to leave them out; a number names nobody. */
function decisionText({ id, class: kind, level }: LedgerRow, { impact }: Texts): string {
  const isNumber = /^\p{L}{0,4}[-#\s]?\d+$/u.test(id);
  return [isNumber ? id : impact.quoted(id), ...[kind, level].flatMap((part) => (part === null ? [] : [impact.quoted(part)]))].join(" · ");
}

function entryText({ said, expectation, seen, outcome }: LedgerEntry, { impact }: Texts): string {
  if (said === null || expectation === null || outcome === null) return impact.nobodySaid;
  const expected = expectation === "said" ? impact.quoted(said) : impact.expectations[expectation];
  // What got better unforeseen is no failure.
  const mark = impact.outcomes[outcome === "otherwise" && seen.verdict === "better" ? "unseen" : outcome];
  return impact.saidAndSeen(mark, expected, impact.seen[seen.verdict]);
}

function cameText({ entries }: LedgerRow, { impact }: Texts): string {
  const outcomes = ledgerDomains.flatMap((domain) => entries[domain].outcome ?? []);
  const judged = outcomes.filter((outcome) => outcome !== "open");
  return judged.length === 0 ? impact.notYet : impact.cameOf(judged.filter((outcome) => outcome === "true").length, judged.length);
}
