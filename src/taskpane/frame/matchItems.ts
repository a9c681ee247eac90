import fuzzysort from "fuzzysort";
import type { PickItem } from "../state/palette";

/** A piece of a label, and whether what was typed hit it. */
export interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

/** An item that what was typed fits. */
export interface Match {
  readonly item: PickItem;
  readonly parts: readonly Part[];
}

/** The items that fit what was typed, best first; all of them in their order where nothing was. */
export function matchItems(items: readonly PickItem[], typed: string): readonly Match[] {
  if (typed.trim() === "") return items.map((item) => ({ item, parts: [{ text: item.label, isHit: false }] }));
  return fuzzysort.go(typed, items, { key: "label", limit: items.length, threshold: 0.2 }).map((result) => ({
    item: result.obj,
    parts: partsOf(result.obj.label, new Set(result.indexes)),
  }));
}

function partsOf(label: string, hits: ReadonlySet<number>): Part[] {
  const parts: { text: string; isHit: boolean }[] = [];
  for (let at = 0; at < label.length; at++) {
    const isHit = hits.has(at);
    const last = parts.at(-1);
    if (last?.isHit === isHit) last.text += label.charAt(at);
    else parts.push({ text: label.charAt(at), isHit });
  }
  return parts;
}
