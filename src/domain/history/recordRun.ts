import type { OptionValues } from "../indicators/definition";
import type { IndicatorResult } from "../scorecard/result";
import type { Scorecard } from "../scorecard/scorecard";
import { changesSince } from "./changesSince";
import { definitionBook } from "./definitionBook";
import type { DefinitionInForce } from "./definitionInForce";
import type { History, HistoryRow, LastChange } from "./history";
import { keepPublications } from "./keepPublications";
import { keepRows } from "./keepRows";
import { publishPeriod, type Publishing } from "./publishPeriod";
import { recordDefinitions } from "./recordDefinitions";
import { restatements, type Restatement } from "./restatements";
import { rowKey, rowsOf } from "./rowsOf";
import type { Explaining } from "./whyChanged";

/** A run, as history sees it. */
export interface RunToRecord {
  readonly card: Scorecard<unknown>;
  /** Of every indicator. */
  readonly definitions: readonly DefinitionInForce[];
  /** Targets that the user typed or set, by indicator. */
  readonly targets: History["targets"];
  /** null where the run publishes nothing. */
  readonly publishing: Publishing | null;
  /** Serial day. */
  readonly today: number;
  /** What the run's data says of one indicator under other options, and how it is defined with them; null where there is no such indicator any more. */
  readonly evaluateUnder: (indicator: string, options: OptionValues) => Under | null;
}

export interface Under {
  readonly results: readonly IndicatorResult[];
  readonly definition: DefinitionInForce;
}

/** What was published, oldest first, and what of it is another value now. */
export interface Published {
  readonly publications: History["publications"];
  readonly restatements: readonly Restatement[];
}

/** What is remembered after a run, and what of all that was published is another value now. */
export interface RecordedRun extends Pick<Published, "restatements"> {
  readonly history: History;
}

/** Adds a run to what is remembered. Where nothing changed and nothing is published, the history is the one before. */
export function recordRun(before: History | null, { card, definitions, targets, publishing, today, evaluateUnder }: RunToRecord): RecordedRun {
  const { asOf } = card;
  const now = rowsOf(card.results, new Map(definitions.map((definition) => [definition.indicator, definition])), asOf);
  const marks = Object.fromEntries(card.lines.flatMap((line) => (line.marks ? [[line.description.id, line.marks]] : [])));
  const rows = keepRows(before?.rows ?? [], now);
  const recorded = recordDefinitions(before?.definitions ?? [], definitions, asOf);
  const explaining = explainingBy(recorded, asOf, evaluateUnder);
  const changes = before === null ? [] : changesSince(before, { ...explaining, rows: now, targets, marks, team: card.team });
  const lastChange: LastChange | null = before !== null && changes.length > 0 ? { asOf, before: before.asOf, changes } : before?.lastChange ?? null;
  const isChanged = before === null || changes.length > 0 || recorded.length > before.definitions.length;
  const history: History = {
    asOf: isChanged ? asOf : before.asOf,
    definitions: recorded, rows, targets, ...(Object.keys(marks).length === 0 ? {} : { marks }), lastChange,
    publications: publishing === null ? before?.publications ?? [] : keepPublications([...(before?.publications ?? []), publishPeriod(card, rows, publishing, today)]),
  };
  return { history, restatements: restatements(history, explaining) };
}

/** Evaluates under each other definition's options once, and only where something has to be explained by it. */
function explainingBy(definitions: History["definitions"], asOf: number, evaluateUnder: RunToRecord["evaluateUnder"]): Explaining {
  const { definitionOf, inForce } = definitionBook(definitions);
  const known = new Map<string, ReadonlyMap<string, HistoryRow>>();
  return {
    definitionOf,
    underOptionsOf: (earlier) => {
      const { indicator, fingerprint } = earlier;
      const options = definitionOf(fingerprint)?.options;
      if (options === undefined || JSON.stringify(options) === JSON.stringify(inForce(indicator)?.options)) return null;
      let rows = known.get(fingerprint);
      if (rows === undefined) {
        const under = evaluateUnder(indicator, options);
        if (under === null) return null;
        const { results, definition } = under;
        rows = new Map(rowsOf(results, new Map([[indicator, definition]]), asOf).map((row) => [rowKey(row), row]));
        known.set(fingerprint, rows);
      }
      return rows.get(rowKey(earlier)) ?? null;
    },
  };
}
