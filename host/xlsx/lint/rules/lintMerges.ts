import { parseBlock } from "../../read/cellAddress";
import { childOf, childrenOf } from "../../read/xmlElement";
import { blocksOverlap } from "../blocksOverlap";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** Merged cells overlap neither each other nor a table. */
export function lintMerges({ sheets }: LintedPackage): LintFinding[] {
  return sheets.flatMap(({ root, part, tables }) => {
    const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((element) => parseBlock(element.attributes.get("ref") ?? "") ?? []);
    const covered = tables.flatMap((table) => parseBlock(table.root.attributes.get("ref") ?? "") ?? []);
    // Sorted by their first row, a merge can only meet the ones that begin before it ends.
    const sorted = [...merges].sort((a, b) => a.row - b.row);
    const meet = sorted.some((merge, index) => {
      for (let next = index + 1; next < sorted.length; next++) {
        const other = sorted[next];
        if (!other || other.row >= merge.row + merge.rows) return false;
        if (blocksOverlap(merge, other)) return true;
      }
      return false;
    });
    return [
      ...(meet ? [{ rule: "merge-overlap", part, message: "two merged blocks overlap" }] : []),
      ...(merges.some((merge) => covered.some((table) => blocksOverlap(merge, table))) ? [{ rule: "merge-in-table", part, message: "cells of a table are merged" }] : []),
    ];
  });
}
