import { nameKey } from "../../measure/words";
import type { Table } from "../../table/table";
import { namedIndicators } from "../namedIndicators";
import { numberIn, rowsOf, textIn } from "../rowReaders";

/** A decision that the table of decisions has. */
export interface StoryDecision {
  readonly id: string;
  readonly class: string | null;
  readonly level: string | null;
  /** Serial day; null while it is not resolved. */
  readonly resolved: number | null;
}

/** What changed for customers, with what it is linked to. */
export interface ImpactStory {
  /** Serial day. */
  readonly toldOn: number;
  readonly story: string;
  readonly whatChanged: string | null;
  /** The decision that made it possible; null where none is named or known. */
  readonly decision: StoryDecision | null;
  /** Ids of indicators. */
  readonly indicators: readonly string[];
  /** What was named and is neither a known decision nor an indicator. */
  readonly unknown: readonly string[];
}

/** Reads the stories told by a day, the latest first. */
export function readStories(table: Table, decisions: Table | undefined, lines: Parameters<typeof namedIndicators>[1], asOf: number): ImpactStory[] {
  const known = knownDecisions(decisions);
  const stories = rowsOf(table, (own) => {
    const [toldOn, story, decision, indicator, whatChanged] = [numberIn(own, "told-on"), textIn(own, "story"), textIn(own, "decision-id"), textIn(own, "indicator"), textIn(own, "what-changed")];
    return (row): ImpactStory | null => {
      const [on, title, id] = [toldOn(row), story(row), decision(row)];
      if (on === null || on >= asOf + 1 || title === null) return null;
      const named = namedIndicators(indicator(row) ?? "", lines);
      const found = id === null ? null : known.get(nameKey(id)) ?? null;
      return {
        toldOn: Math.floor(on), story: title.trim(), whatChanged: whatChanged(row), decision: found, indicators: named.ids, unknown: [...(id === null || found !== null ? [] : [id]), ...named.unknown],
      };
    };
  });
  return stories.sort((a, b) => b.toldOn - a.toldOn || (a.story < b.story ? -1 : 1));
}

function knownDecisions(decisions: Table | undefined): Map<string, StoryDecision> {
  return new Map(rowsOf(decisions, (own) => {
    const [id, kind, level, resolved] = [textIn(own, "decision-id"), textIn(own, "class"), textIn(own, "level"), numberIn(own, "resolved")];
    return (row): [string, StoryDecision] | null => {
      const name = id(row);
      const on = resolved(row);
      return name === null ? null : [nameKey(name), { id: name, class: kind(row), level: level(row), resolved: on === null ? null : Math.floor(on) }];
    };
  }));
}

/** Whether a story says neither which decision made it possible nor where it shows. */
export function isUnlinked({ decision, indicators }: ImpactStory): boolean {
  return decision === null && indicators.length === 0;
}
